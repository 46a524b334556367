using ChatBot.Answers;
using ChatBot.Conversations.Asking;

namespace ChatBot.Discord.Interactions;

/// <summary>A question as it reached us, on whatever way.</summary>
internal sealed record AskedQuestion(Asker Asker, ChatRequest Request)
{
    /// <summary>The line that tells others what was asked; null where the message replies to it.</summary>
    public string? Asked { get; init; }

    /// <summary>Whether one person sees the answer.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The direct message that the question goes on from, and the next ones will; null for none.</summary>
    public string? Conversation { get; init; }
}
