namespace ChatBot.Answers;

/// <summary>How an answer ended. Whatever it is, the answer's text says it to a person.</summary>
public enum Outcome
{
    Answered,

    /// <summary>Nothing in the documents answers this; the nearest passage is offered as what it is.</summary>
    NoEvidence,

    /// <summary>A passage contradicts what the question assumes, and is quoted.</summary>
    FalsePremise,

    /// <summary>A greeting, thanks, "what can you do": a friendly sentence and questions that this corpus answers.</summary>
    SmallTalk,

    /// <summary>The question is in a language that no document is in: said in that language, with the nearest passage.</summary>
    OtherLanguage,

    UnknownTalk,

    UnknownSpeaker,

    UnknownDocument,

    EmptyQuestion,

    /// <summary>Over <see cref="TalkAnswers.LongestQuestion"/> characters.</summary>
    QuestionTooLong,

    /// <summary>The corpus is still being read.</summary>
    NotReady,

    /// <summary>Our fault; the answer carries a reference number that stands in the log too.</summary>
    Failed,
}
