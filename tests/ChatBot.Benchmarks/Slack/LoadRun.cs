using System.Diagnostics;
using ChatBot.Benchmarks.Search;
using ChatBot.Simulators.Slack;

namespace ChatBot.Benchmarks.Slack;

/// <summary>Slash commands at an even rate; how long each acknowledgement took, from the delivery's first byte.</summary>
internal static class LoadRun
{
    private static readonly (string Command, string Text)[] Asked =
        [("/who-attended", "ceasefire"), ("/ask", "what was said about sanctions?"), ("/quote", "Rubio"), ("/timeline", "since 2025-03-01"), ("/talks", "")];

    public static async Task<string> RunAsync(bool overHttp, int rate, int seconds)
    {
        await using var bot = await BotUnderTest.StartAsync(overHttp);
        var before = bot.Slack.World.Messages.Count;
        var deliveries = new List<Task<Delivered>>();
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; number < rate * seconds; number++)
        {
            var due = TimeSpan.FromSeconds(number / (double)rate) - Stopwatch.GetElapsedTime(start);
            if (due > TimeSpan.FromMilliseconds(1)) await Task.Delay(due, TimeProvider.System);
            var (command, text) = Asked[number % Asked.Length];
            deliveries.Add(bot.Slack.Person($"p{number}").SlashAsync(bot.Slack.World.Channel("load"), command, text));
        }

        var delivered = await Task.WhenAll(deliveries);
        var memory = Environment.WorkingSet / 1e6;
        var answered = await AnsweredAsync(bot, before + delivered.Length) - before;
        await bot.StopAsync();
        double[] milliseconds = [.. delivered.Select(one => one.After.TotalMilliseconds)];
        return $"| {Way(overHttp)} | {rate} | {delivered.Length} | {delivered.Count(one => one.IsAcknowledged)} | {Statistics.Percentile(milliseconds, 0.5):0.0} | {Statistics.Percentile(milliseconds, 0.99):0.0} | {milliseconds.Max():0.0} | {answered} | {memory:0} |";
    }

    /// <summary>How many messages there are when all are, or when none has come for a while.</summary>
    private static async Task<int> AnsweredAsync(BotUnderTest bot, int all)
    {
        for (var (seen, quiet) = (0, 0); quiet < 50 && seen < all; quiet++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            if (bot.Slack.World.Messages.Count is var now && now > seen) (seen, quiet) = (now, 0);
        }

        return bot.Slack.World.Messages.Count;
    }

    public static string Way(bool overHttp) => overHttp ? "HTTP" : "Socket Mode";
}
