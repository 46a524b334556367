namespace ChatBot.Answers.SmallTalk;

/// <summary>
/// What somebody says who asks nothing of the documents. The names are the headings of the language files; of several kinds the first is
/// replied to.
/// </summary>
internal enum SmallTalkKind
{
    /// <summary>"Are you a bot?"</summary>
    Human,

    /// <summary>"What can you do?", "Who are you?"</summary>
    Abilities,

    /// <summary>"How are you?"</summary>
    Wellbeing,

    Complaint,

    Goodbye,

    Thanks,

    Praise,

    Greeting,

    /// <summary>"Please", "excuse me": nothing by itself.</summary>
    Courtesy,

    /// <summary>Whatever no list has.</summary>
    Other,
}
