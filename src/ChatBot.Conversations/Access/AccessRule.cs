namespace ChatBot.Conversations.Access;

/// <summary>Which of a kind (servers, channels, roles, people; by the platform's ids) the bot answers. Bound from settings: a list to allow, a list to deny.</summary>
public sealed class AccessRule
{
    /// <summary>Empty: everybody who is not denied.</summary>
    public IList<string> Allow { get; init; } = [];

    /// <summary>Wins over <see cref="Allow"/>.</summary>
    public IList<string> Deny { get; init; } = [];

    public bool IsSet => Allow.Count + Deny.Count > 0;

    /// <summary>Whether somebody with these ids is answered: none of them denied and, where any is allowed, one of them allowed.</summary>
    /// <param name="ids">Several where one has several: a person's roles, a thread and its channel.</param>
    public bool Admits(params IReadOnlyCollection<string> ids) => !ids.Any(Deny.Contains) && (Allow.Count == 0 || ids.Any(Allow.Contains));
}
