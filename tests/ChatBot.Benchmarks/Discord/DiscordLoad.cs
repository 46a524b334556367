using System.CommandLine;
using System.Globalization;
using ChatBot.Benchmarks.Search;
using ChatBot.Benchmarks.Serving;
using ChatBot.Simulators.Discord;

namespace ChatBot.Benchmarks.Discord;

/// <summary>How long an interaction waits for its first answer at several paces, and how much memory that takes.</summary>
internal static class DiscordLoad
{
    public static Command Command()
    {
        var rates = Numbers.List("--rates", "Interactions a second.", 50, 200, 1000);
        var seconds = Numbers.One("--seconds", "At each rate; as long before, which is not counted.", 15);
        var command = new Command("discord-load", "The bot and a simulated Discord: interactions at several rates; time to the first answer, memory.") { rates, seconds };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(rates), parsed.GetRequiredValue(seconds)));
        return command;
    }

    private static async Task<int> RunAsync(int[] rates, int seconds)
    {
        Console.WriteLine("| interactions a second | sent | answered | doubled | hanging | late | silent | deferred | p50 ms | p99 ms | most ms | resident MB |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var rate in rates) Console.WriteLine(await MeasureAsync(rate, seconds));
        return 0;
    }

    private static async Task<string> MeasureAsync(int rate, int seconds)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        discord.Rest.Requests.IsOn = false;
        var crowd = new Crowd(discord, discord.World.AddGuild("Harbour"), seed: 1);
        await using var bot = BotProcess.Start(discord);
        await crowd.WarmUpAsync(1_000);
        await Fate.OfAsync(await crowd.AskAsync(rate, rate * seconds), discord, TimeSpan.FromSeconds(20));

        using var still = StillHeap.While();
        var asked = await crowd.AskAsync(rate, rate * seconds, bot.Look);
        var fate = await Fate.OfAsync(asked, discord, TimeSpan.FromSeconds(20));
        bot.Look();
        var waits = asked.Where(one => one.AcknowledgedAfter is not null).Select(one => one.AcknowledgedAfter!.Value.TotalMilliseconds).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture,
            $"| {rate:N0} | {asked.Count:N0} | {fate.Answered:N0} | {fate.Doubled} | {fate.Hanging} | {fate.Refused} | {fate.Silent} | {asked.Count(one => one.Acknowledged == 5)} | {Statistics.Percentile(waits, 0.50):F1} | {Statistics.Percentile(waits, 0.99):F1} | {waits[^1]:F0} | {bot.MostMegabytes:F0} |");
    }
}
