using ChatBot.Answers;
using ChatBot.Conversations.Remembering;

namespace ChatBot.Conversations.Asking;

/// <summary>What somebody gets for a question: the query layer's answer, or why it was not put to it. Rendered by each adapter; nothing in it is markup.</summary>
public abstract record ChatReply
{
    private ChatReply()
    {
    }

    /// <summary>An answer of any outcome, "nothing answers this" included.</summary>
    /// <param name="Request">What was asked, with the questions before it.</param>
    /// <param name="Key">Asks the same again later: for a button that shows more, shares or votes.</param>
    public sealed record Answered(ChatRequest Request, Answer Answer, RequestKey Key) : ChatReply;

    /// <summary>Not put to the documents.</summary>
    /// <param name="Text">One or two sentences for the person, with what to do about it.</param>
    public sealed record Refused(Refusal Reason, string Text) : ChatReply;
}

public enum Refusal
{
    /// <summary>This person asked more often than the limit allows.</summary>
    TooManyQuestions,

    /// <summary>Everybody in this server or workspace together asked more often than the limit allows.</summary>
    TooManyQuestionsHere,

    /// <summary>More questions wait than can be answered in reasonable time.</summary>
    TooBusy,

    /// <summary>The request behind a button is no longer kept.</summary>
    Forgotten,

    /// <summary>The documents are still being read.</summary>
    NotReady,
}
