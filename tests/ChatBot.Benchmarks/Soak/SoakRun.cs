using System.CommandLine;
using System.Globalization;
using ChatBot.Benchmarks.Discord;
using ChatBot.Benchmarks.Serving;
using ChatBot.Benchmarks.Slack;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Slack;

namespace ChatBot.Benchmarks.Soak;

/// <summary>A long run of ordinary questions on both platforms while connections come and go: what an operator sees in a year, in half an hour.</summary>
internal static class SoakRun
{
    /// <summary>Of all, while the connection was away for longer than Discord waits.</summary>
    private const double MostLate = 0.02;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Command()
    {
        var seconds = Numbers.One("--seconds", "Of load.", 1_800);
        var rate = Numbers.One("--rate", "Questions a second on each platform.", 4);
        var every = Numbers.One("--every", "Seconds between troubles on each platform.", 90);
        var command = new Command("soak", "The bot on a simulated Discord and a simulated Slack whose connections break: memory stays flat, no error is logged, nothing is lost.") { seconds, rate, every };
        command.SetAction((parsed, _) => RunAsync(new SoakOptions(parsed.GetRequiredValue(seconds), parsed.GetRequiredValue(rate), parsed.GetRequiredValue(every))));
        return command;
    }

    private static async Task<int> RunAsync(SoakOptions options)
    {
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { HeartbeatInterval = TimeSpan.FromSeconds(10) });
        await using var slack = await SlackSimulator.StartAsync();
        discord.Rest.Requests.IsOn = slack.World.Recorder.IsOn = false;
        var (crowd, traffic) = (new Crowd(discord, discord.World.AddGuild("Harbour"), seed: 1), new SlackCrowd(slack));
        var troubles = new Troubles(discord, slack, TimeSpan.FromSeconds(options.Every));
        await using var bot = BotProcess.Start(discord, slack);
        await crowd.ReadyAsync();
        await slack.Sockets.UntilOpenAsync(2);
        // On a busy machine some of the first answers come too late for Discord, which is no matter yet.
        await Fate.OfAsync(await crowd.AskAsync(20, 200), discord, Patience);

        using var over = new CancellationTokenSource();
        var curve = new MemoryCurve();
        var (watching, troubling) = (WatchAsync(bot, curve, over.Token), troubles.RunAsync(over.Token));
        var onSlack = traffic.AskAsync(options.Rate, options.Rate * options.Seconds, mentions: true);
        var asked = await crowd.AskAsync(options.Rate, options.Rate * options.Seconds);
        var askedOnSlack = await onSlack;
        await over.CancelAsync();
        await Task.WhenAll(watching, troubling);
        var (fate, slackFate) = (await Fate.OfAsync(asked, discord, Patience), await traffic.FateAsync(askedOnSlack, Patience));

        var errors = bot.Lines.Where(line => line.Contains(" fail ", StringComparison.Ordinal) || line.Contains(" crit ", StringComparison.Ordinal)).ToList();
        Console.WriteLine("| platform | sent | acknowledged | answered once | late | refused with a reason | doubled | lost |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        Console.WriteLine($"| Discord | {asked.Count} | {asked.Count(one => one.Acknowledged is not null)} | {fate.Answered} | {fate.Refused} | | {fate.Doubled} | {fate.Hanging + fate.Silent} |");
        Console.WriteLine($"| Slack | {slackFate.Sent} | {slackFate.Acknowledged} | {slackFate.Answered} | | {slackFate.Refused} | {slackFate.Doubled} | {slackFate.Lost} |");
        Console.WriteLine();
        foreach (var warning in bot.Lines.Except(errors).CountBy(KindOf)) Console.WriteLine($"{warning.Value} x {warning.Key}");
        foreach (var error in errors) Console.WriteLine(error);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"figures: {options.Seconds} s, {asked.Count + slackFate.Sent} questions, {troubles.Count} troubles, resident MB by quarter {curve}, most {bot.MostMegabytes:F0}, {errors.Count} errors, {bot.Lines.Count - errors.Count} warnings"));
        return fate is { Doubled: 0, Hanging: 0, Silent: 0 } && slackFate is { Doubled: 0, Lost: 0 } && errors.Count == 0 && (!options.IsLong || (curve.IsFlat && fate.Refused <= asked.Count * MostLate)) && slack.Violations.Count == 0 ? 0 : 1;
    }

    private static async Task WatchAsync(BotProcess bot, MemoryCurve curve, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            curve.Add(bot.Megabytes);
            await Task.Delay(Interval, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Without the moment and the numbers, by which the same warning differs.</summary>
    private static string KindOf(string line) => new([.. line.SkipWhile(character => character != ' ').Where(character => !char.IsAsciiDigit(character))]);
}
