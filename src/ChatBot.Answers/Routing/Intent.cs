namespace ChatBot.Answers.Routing;

/// <summary>What somebody wants with a question. The order is that of the learnt weights.</summary>
internal enum Intent
{
    /// <summary>What the passages say of something: no command.</summary>
    Plain,

    /// <summary>Who took part, everybody or those of one side or role.</summary>
    Attendance,

    /// <summary>Whether somebody took part, or in what.</summary>
    Presence,

    /// <summary>Who was not there.</summary>
    Absence,

    Outcomes,
    Actions,
    Quote,
    Timeline,
    Compare,
    Talks,

    /// <summary>When a talk was.</summary>
    When,

    /// <summary>Where a talk was.</summary>
    Where,

    /// <summary>Which documents there are, of what kind, by whom, and what they are worth.</summary>
    Sources,

    Summary,
    Help,

    /// <summary>A greeting, thanks, something about the bot: nothing that documents could answer.</summary>
    SmallTalk,

    /// <summary>Whatever the passages say on a subject: any passage that names it answers.</summary>
    Topic,
}
