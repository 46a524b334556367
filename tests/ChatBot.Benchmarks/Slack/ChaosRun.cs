using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Benchmarks.Slack;

/// <summary>
/// Commands and mentions while sockets are cut and calls refused, broken or cut at random. Each person asks once and each mention has a channel of its own, so that what
/// came back can be counted.
/// </summary>
internal sealed class ChaosRun
{
    /// <summary>The same every run.</summary>
    private const int Seed = 4;

    private readonly BotUnderTest _bot;
    private readonly Random _random = new(Seed);
    private readonly Lock _gate = new();
    private int _cut;
    private int _faults;

    private ChaosRun(BotUnderTest bot) => _bot = bot;

    public static async Task<ChaosOutcome> RunAsync(bool overHttp, int commands, TimeSpan duration)
    {
        await using var bot = await BotUnderTest.StartAsync(overHttp);
        return await new ChaosRun(bot).RunAsync(LoadRun.Way(overHttp), overHttp, commands, duration);
    }

    private async Task<ChaosOutcome> RunAsync(string way, bool overHttp, int commands, TimeSpan duration)
    {
        var slack = _bot.Slack;
        var before = slack.World.Messages.Count;
        slack.Api.Faults.Chance = Chance;
        using var over = new CancellationTokenSource(duration);
        var cutting = overHttp ? Task.CompletedTask : CutAsync(over.Token);
        var deliveries = new List<Task<(string Key, Delivered Delivered)>>();
        for (var number = 0; number < commands; number++)
        {
            deliveries.Add(number % 4 == 3 ? MentionAsync(number) : CommandAsync(number));
            await Task.Delay(duration / commands, TimeProvider.System);
        }

        await over.CancelAsync();
        await cutting;
        slack.Api.Faults.Chance = null;
        var delivered = await Task.WhenAll(deliveries);
        await _bot.StopAsync();
        return Count(way, delivered, slack.World.Messages.Skip(before).ToList());
    }

    private async Task<(string, Delivered)> CommandAsync(int number)
    {
        var person = _bot.Slack.Person($"p{number}");
        return (person.Id, await person.SlashAsync(_bot.Slack.World.Channel("chaos"), "/who-attended", "ceasefire"));
    }

    private async Task<(string, Delivered)> MentionAsync(int number)
    {
        var person = _bot.Slack.Person($"p{number}");
        var channel = _bot.Slack.World.Channel($"chaos{number}");
        var mention = new Simulators.Slack.People.Payloads(_bot.Slack, person.Id, person.Name).Message("app_mention", channel, $"<@{SlackWorld.BotUser}> talks", _bot.Slack.World.NextTs(), null);
        return (channel.Id, await person.EventAsync(mention));
    }

    private async Task CutAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(1 + (2 * Next())), TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_bot.Slack.Sockets.Lines is not [var line, ..]) continue;
            if (Next() < 0.3) await line.DisconnectAsync("warning");
            else line.Cut();
            _cut++;
        }
    }

    private Fault? Chance(string method)
    {
        Fault? fault = Next() switch { < 0.04 => Fault.TooMany(1), < 0.10 => Fault.Broken, < 0.12 => Fault.Cut, _ => null };
        if (fault is not null) Interlocked.Increment(ref _faults);
        return fault;
    }

    private double Next()
    {
        lock (_gate) return _random.NextDouble();
    }

    private ChaosOutcome Count(string way, IReadOnlyList<(string Key, Delivered Delivered)> delivered, List<ShownMessage> messages)
    {
        var shown = messages.GroupBy(message => message.Channel == "C0CHAOS" ? message.OnlyFor! : message.Channel).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var acknowledged = delivered.Where(one => one.Delivered.IsAcknowledged).Select(one => one.Key).ToList();
        var refused = shown.Values.Count(group => group.Count == 1 && group[0].Text.StartsWith("Slack did not take", StringComparison.Ordinal));
        return new ChaosOutcome(
            way, delivered.Count(one => one.Key[0] == 'U'), delivered.Count(one => one.Key[0] == 'C'), acknowledged.Count, shown.Values.Count(group => group.Count == 1) - refused, refused,
            acknowledged.Count(key => !shown.ContainsKey(key)), shown.Values.Count(group => group.Count > 1), _cut, _faults, _bot.Slack.Violations.Count);
    }
}

internal sealed record ChaosOutcome(
    string Way, int Commands, int Mentions, int Acknowledged, int Once, int Refused, int Lost, int Doubled, int Cut, int Faults, int RulesBroken)
{
    public override string ToString() => $"| {Way} | {Commands} | {Mentions} | {Acknowledged} | {Once} | {Refused} | {Lost} | {Doubled} | {Cut} | {Faults} | {RulesBroken} |";
}
