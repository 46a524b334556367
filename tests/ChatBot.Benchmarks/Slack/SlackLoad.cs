using System.CommandLine;
using System.Globalization;
using ChatBot.Benchmarks.Search;
using ChatBot.Benchmarks.Serving;

namespace ChatBot.Benchmarks.Slack;

/// <summary>How long a slash command waits for its acknowledgement at several paces, over both ways that Slack delivers, and how much memory that takes.</summary>
internal static class SlackLoad
{
    private const int WarmUp = 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static Command Command()
    {
        var rates = Numbers.List("--rates", "Slash commands a second.", 50, 200, 1000);
        var seconds = Numbers.One("--seconds", "At each rate; as long before, which is not counted.", 15);
        var command = new Command("slack-load", "The bot and a simulated Slack, in Socket Mode and over HTTP: slash commands at several rates; time to the acknowledgement, memory.") { rates, seconds };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(rates), parsed.GetRequiredValue(seconds)));
        return command;
    }

    private static async Task<int> RunAsync(int[] rates, int seconds)
    {
        Console.WriteLine("| way | slash commands a second | sent | acknowledged | answered | refused | doubled | lost | p50 ms | p99 ms | most ms | resident MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var overHttp in (bool[])[false, true])
            foreach (var rate in rates) Console.WriteLine(await MeasureAsync(overHttp, rate, seconds));
        return 0;
    }

    private static async Task<string> MeasureAsync(bool overHttp, int rate, int seconds)
    {
        await using var bot = await SlackBot.StartAsync(overHttp);
        await bot.Crowd.WarmUpAsync(WarmUp);
        await bot.Crowd.FateAsync(await bot.Crowd.AskAsync(rate, rate * seconds, mentions: false), Patience);

        using var still = StillHeap.While();
        var asked = await bot.Crowd.AskAsync(rate, rate * seconds, mentions: false, bot.Process.Look);
        var fate = await bot.Crowd.FateAsync(asked, Patience);
        bot.Process.Look();
        var waits = (await Task.WhenAll(asked)).Where(one => one.Delivered.IsAcknowledged).Select(one => one.Delivered.After.TotalMilliseconds).ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"| {SlackBot.Way(overHttp)} | {rate:N0} | {fate.Sent:N0} | {fate.Acknowledged:N0} | {fate.Answered:N0} | {fate.Refused} | {fate.Doubled} | {fate.Lost} | {Statistics.Percentile(waits, 0.50):F1} | {Statistics.Percentile(waits, 0.99):F1} | {waits.Max():F0} | {bot.Process.MostMegabytes:F0} |");
    }
}
