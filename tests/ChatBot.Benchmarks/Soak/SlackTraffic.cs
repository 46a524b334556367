using System.Diagnostics;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.People;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Benchmarks.Soak;

/// <summary>Slash commands and mentions at an even pace. Each person asks once and each mention has a channel of its own, so that what came back can be counted.</summary>
internal sealed class SlackTraffic(SlackSimulator slack)
{
    private const string Channel = "soak";

    private static readonly (string Command, string Text)[] Asked =
        [("/who-attended", "ceasefire"), ("/ask", "what was said about sanctions?"), ("/quote", "Rubio"), ("/ask", "what does the harbour master think of whales?"), ("/timeline", "since 2025-03-01"), ("/talks", "")];

    private readonly List<Task<(string Key, Delivered Delivered)>> _deliveries = [];

    public async Task AskAsync(int perSecond, int questions)
    {
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; number < questions; number++)
        {
            var due = TimeSpan.FromSeconds(number / (double)perSecond) - Stopwatch.GetElapsedTime(start);
            if (due > TimeSpan.FromMilliseconds(1)) await Task.Delay(due, TimeProvider.System);
            _deliveries.Add(number % 5 == 4 ? MentionAsync(number) : CommandAsync(number));
        }
    }

    /// <summary>Waits until all that was acknowledged is answered, for a bounded time.</summary>
    public async Task<SlackFate> FateAsync(TimeSpan patience)
    {
        var delivered = await Task.WhenAll(_deliveries);
        var acknowledged = delivered.Where(one => one.Delivered.IsAcknowledged).Select(one => one.Key).ToList();
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var shown = slack.World.Messages.GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
            var lost = acknowledged.Count(key => !shown.ContainsKey(key));
            if (lost == 0 || Stopwatch.GetElapsedTime(start) > patience)
                return new SlackFate(delivered.Length, acknowledged.Count, acknowledged.Count(key => shown.GetValueOrDefault(key) == 1), acknowledged.Count(key => shown.GetValueOrDefault(key) > 1), lost);
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }

    private string KeyOf(ShownMessage message) => message.Channel == slack.World.Channel(Channel).Id ? message.OnlyFor ?? "" : message.Channel;

    private async Task<(string, Delivered)> CommandAsync(int number)
    {
        var person = slack.Person($"soak{number}");
        var (command, text) = Asked[number % Asked.Length];
        return (person.Id, await person.SlashAsync(slack.World.Channel(Channel), command, text));
    }

    private async Task<(string, Delivered)> MentionAsync(int number)
    {
        var person = slack.Person($"soak{number}");
        var channel = slack.World.Channel($"{Channel}{number}");
        var mention = new Payloads(slack, person.Id, person.Name).Message("app_mention", channel, $"<@{SlackWorld.BotUser}> who attended the ceasefire talks?", slack.World.NextTs(), null);
        return (channel.Id, await person.EventAsync(mention));
    }
}

/// <param name="Lost">Acknowledged, and never answered.</param>
internal sealed record SlackFate(int Sent, int Acknowledged, int Answered, int Doubled, int Lost);
