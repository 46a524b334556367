using System.CommandLine;
using System.Globalization;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Api;

namespace ChatBot.Benchmarks.Slack;

/// <summary>Commands and mentions while sockets are cut and calls refused, broken or cut at random, over both ways that Slack delivers: what became of each.</summary>
internal sealed class SlackChaos
{
    /// <summary>The same every run.</summary>
    private const int Seed = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SlackSimulator _slack;
    private readonly Random _random = new(Seed);
    private readonly Lock _gate = new();
    private int _cut;
    private int _faults;

    private SlackChaos(SlackSimulator slack) => _slack = slack;

    public static Command Command()
    {
        var seconds = Numbers.One("--seconds", "Of chaos.", 60);
        var questions = Numbers.One("--questions", "Meanwhile.", 2_000);
        var command = new Command("slack-chaos", "The bot and a simulated Slack, in Socket Mode and over HTTP: commands and mentions while sockets are cut and calls refused, broken or cut.") { seconds, questions };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(seconds), parsed.GetRequiredValue(questions)));
        return command;
    }

    private static async Task<int> RunAsync(int seconds, int questions)
    {
        Console.WriteLine("| way | sent | acknowledged | answered once | refused with a reason | doubled | lost | sockets cut | calls in trouble | rules broken | resident MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        var clean = true;
        foreach (var overHttp in (bool[])[false, true])
        {
            await using var bot = await SlackBot.StartAsync(overHttp);
            await bot.Crowd.WarmUpAsync(200);
            var chaos = new SlackChaos(bot.Slack);
            var fate = await chaos.RunAsync(bot, overHttp, seconds, questions);
            var broken = bot.Slack.Violations;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {SlackBot.Way(overHttp)} | {fate.Sent:N0} | {fate.Acknowledged:N0} | {fate.Answered:N0} | {fate.Refused} | {fate.Doubled} | {fate.Lost} | {chaos._cut} | {chaos._faults} | {broken.Count} | {bot.Process.MostMegabytes:F0} |"));
            foreach (var rule in broken) await Console.Error.WriteLineAsync(rule);
            clean &= fate is { Lost: 0, Doubled: 0 } && broken.Count == 0;
        }

        return clean ? 0 : 1;
    }

    private async Task<SlackFate> RunAsync(SlackBot bot, bool overHttp, int seconds, int questions)
    {
        _slack.Api.Faults.Chance = Chance;
        using var over = new CancellationTokenSource();
        var cutting = overHttp ? Task.CompletedTask : CutAsync(over.Token);
        var asked = await bot.Crowd.AskAsync(Math.Max(1, questions / seconds), questions, mentions: true, bot.Process.Look);
        await over.CancelAsync();
        await cutting;
        _slack.Api.Faults.Chance = null;
        return await bot.Crowd.FateAsync(asked, Patience);
    }

    private async Task CutAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(1 + (2 * Next())), TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellationToken.IsCancellationRequested) return;
            if (_slack.Sockets.Lines is not [var line, ..]) continue;
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
}
