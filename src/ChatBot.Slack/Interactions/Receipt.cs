using ChatBot.Slack.Wire;

namespace ChatBot.Slack.Interactions;

/// <summary>What to do with something that came in: first acknowledge, which Slack waits for no longer than 3 s, then work.</summary>
/// <param name="Payload">Goes with the acknowledgement; null for an empty one.</param>
internal sealed record Receipt(AckPayload? Payload, Work? Work)
{
    /// <summary>Acknowledged, and nothing to be done.</summary>
    public static Receipt Nothing { get; } = new(null, null);

    public static Receipt Of(string name, Place? place, Func<CancellationToken, Task> run) => new(null, new Work(name, place, run));
}

/// <param name="Name">For the log: "slash command /ask".</param>
/// <param name="Place">Where somebody waits and is told when it fails; null where nobody does.</param>
internal sealed record Work(string Name, Place? Place, Func<CancellationToken, Task> Run)
{
    /// <summary>
    /// Whether there is anything to be done, where that takes a look at what is kept; null where there is. Nobody waits when it cannot be
    /// told.
    /// </summary>
    public Func<bool>? IsWanted { get; init; }
}
