using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Rest.Interactions;

namespace ChatBot.Benchmarks.Discord;

/// <summary>What became of interactions.</summary>
/// <param name="Answered">Exactly one answer is shown.</param>
/// <param name="Doubled">More than one answer is shown.</param>
/// <param name="Hanging">Deferred, and never answered.</param>
/// <param name="Refused">The bot tried, and Discord's three seconds were over before it got through.</param>
/// <param name="Silent">The bot sent nothing.</param>
internal sealed record Fate(int Answered, int Doubled, int Hanging, int Refused, int Silent)
{
    /// <summary>Waits until nothing is under way any more, for a bounded time.</summary>
    public static async Task<Fate> OfAsync(IReadOnlyList<SimulatedInteraction> interactions, DiscordSimulator discord, TimeSpan patience)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(deadline) < patience && interactions.Any(one => !IsOver(one, discord)))
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);

        var shown = discord.Rest.Messages.All.Where(message => message.Interaction is not null).GroupBy(message => message.Interaction!.Value).ToDictionary(group => group.Key, group => group.ToList());
        var fates = interactions.Select(one => (shown.TryGetValue(one.Id, out var messages), one.Attempts) switch
        {
            (true, _) when messages!.Count > 1 => nameof(Doubled),
            (true, _) when messages![0].IsThinking => nameof(Hanging),
            (true, _) => nameof(Answered),
            (false, > 0) => nameof(Refused),
            _ => nameof(Silent),
        }).CountBy(fate => fate).ToDictionary();
        return new Fate(
            fates.GetValueOrDefault(nameof(Answered)), fates.GetValueOrDefault(nameof(Doubled)), fates.GetValueOrDefault(nameof(Hanging)),
            fates.GetValueOrDefault(nameof(Refused)), fates.GetValueOrDefault(nameof(Silent)));
    }

    private static bool IsOver(SimulatedInteraction one, DiscordSimulator discord) =>
        one.Acknowledged is not null && one.Original is { } answer && discord.Rest.Messages.Find(answer) is { IsThinking: false };
}
