using System.Globalization;
using ChatBot.Benchmarks.Search;
using ChatBot.Simulators.Discord;

namespace ChatBot.Benchmarks.Discord;

/// <summary>How long an interaction waits for its first answer at several paces, and how much memory that takes.</summary>
internal static class DiscordLoad
{
    private const int Seconds = 15;

    public static async Task<int> RunAsync(IReadOnlyList<int> paces)
    {
        Console.WriteLine("| interactions a second | sent | answered | doubled | hanging | late | silent | deferred | p50 ms | p99 ms | most ms | resident MB |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var pace in paces) Console.WriteLine(await MeasureAsync(pace));
        return 0;
    }

    private static async Task<string> MeasureAsync(int pace)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        discord.Rest.Requests.IsOn = false;
        var crowd = new Crowd(discord, discord.World.AddGuild("Harbour"), seed: 1);
        await using var bot = BotProcess.Start(discord);
        await crowd.WarmUpAsync(1_000);
        // What is asked often is compiled again while it runs; a bot is asked for longer than that takes.
        await Fate.OfAsync(await crowd.AskAsync(pace, pace * Seconds), discord, TimeSpan.FromSeconds(20));

        var asked = await crowd.AskAsync(pace, pace * Seconds, bot.Look);
        var fate = await Fate.OfAsync(asked, discord, TimeSpan.FromSeconds(20));
        bot.Look();
        var waits = asked.Where(one => one.AcknowledgedAfter is not null).Select(one => one.AcknowledgedAfter!.Value.TotalMilliseconds).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture,
            $"| {pace:N0} | {asked.Count:N0} | {fate.Answered:N0} | {fate.Doubled} | {fate.Hanging} | {fate.Refused} | {fate.Silent} | {asked.Count(one => one.Acknowledged == 5)} | {Statistics.Percentile(waits, 0.50):F1} | {Statistics.Percentile(waits, 0.99):F1} | {waits[^1]:F0} | {bot.MostMegabytes:F0} |");
    }
}
