using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions;

/// <summary>What will be shown for an interaction.</summary>
/// <param name="IsPrivate">Whether one person sees it; to be known before the answer is, as Discord wants to be told when it is made to wait.</param>
internal sealed record PendingReply(bool IsPrivate, Func<CancellationToken, Task<MessageBody>> WriteAsync)
{
    /// <summary>Called when it could not be written or shown.</summary>
    public Action NotShown { get; init; } = () => { };

    public static PendingReply Now(MessageBody message) => new(message.IsEphemeral, _ => Task.FromResult(message));
}
