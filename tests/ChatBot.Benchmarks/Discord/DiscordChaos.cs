using System.CommandLine;
using ChatBot.Benchmarks.Serving;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Rest.Faults;
using ChatBot.Simulators.Discord.Rest.Limits;

namespace ChatBot.Benchmarks.Discord;

/// <summary>Everything goes wrong for a while in which interactions arrive: what became of each.</summary>
internal static class DiscordChaos
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(3);

    public static Command Command()
    {
        var seconds = Numbers.One("--seconds", "Of chaos.", 60);
        var questions = Numbers.One("--questions", "Meanwhile.", 2_000);
        var seed = Numbers.One("--seed", "Of the troubles.", 1);
        var command = new Command("discord-chaos", "The bot and a simulated Discord: interactions in a time of cut sockets, withheld acknowledgements, 429s and 500s.") { seconds, questions, seed };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(seconds), parsed.GetRequiredValue(questions), parsed.GetRequiredValue(seed)));
        return command;
    }

    private static async Task<int> RunAsync(int seconds, int questions, int seed)
    {
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { HeartbeatInterval = Heartbeat });
        discord.Rest.Requests.IsOn = false;
        var crowd = new Crowd(discord, discord.World.AddGuild("Harbour"), seed);
        await using var bot = BotProcess.Start(discord);
        await crowd.WarmUpAsync(200);

        var faults = 0;
        var random = new Random(seed);
        discord.Rest.Faults.ByChance(_ =>
        {
            var fault = FaultBy(random);
            if (fault is not null) faults++;
            return fault;
        });
        using var end = new CancellationTokenSource();
        var trouble = TroubleAsync(discord, new Random(seed + 1), end.Token);
        var asked = await crowd.AskAsync(Math.Max(1, questions / seconds), questions, bot.Look);
        await end.CancelAsync();
        var troubles = await trouble;
        discord.Rest.Faults.ByChance(_ => null);
        var fate = await Fate.OfAsync(asked, discord, TimeSpan.FromSeconds(30));
        bot.Look();

        Console.WriteLine($"""
            | sent | answered once | doubled | hanging | late | silent | sockets in trouble | requests in trouble | resident MB |
            |---:|---:|---:|---:|---:|---:|---:|---:|---:|
            | {asked.Count:N0} | {fate.Answered:N0} | {fate.Doubled} | {fate.Hanging} | {fate.Refused} | {fate.Silent} | {troubles} | {faults} | {bot.MostMegabytes:F0} |
            """);
        return fate is { Doubled: 0, Hanging: 0, Silent: 0 } ? 0 : 1;
    }

    /// <summary>One request of ten.</summary>
    private static Fault? FaultBy(Random random) => random.Next(60) switch
    {
        0 => new Fault.RateLimit(TimeSpan.FromMilliseconds(300)),
        1 => new Fault.RateLimit(TimeSpan.FromMilliseconds(300), RateLimitScope.Global),
        2 => new Fault.Status(500),
        3 => new Fault.Status(502),
        4 => new Fault.Cut(Carried: true),
        5 => new Fault.Cut(Carried: false),
        _ => null,
    };

    /// <summary>Only what a session survives: an event that Discord never delivers is nobody's to answer.</summary>
    private static async Task<int> TroubleAsync(DiscordSimulator discord, Random random, CancellationToken cancellationToken)
    {
        var troubles = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(2 + (random.NextDouble() * 2)), TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            troubles++;
            switch (random.Next(5))
            {
                case 0:
                    await discord.Gateway.CutAsync();
                    break;
                case 1:
                    await discord.Gateway.RequestReconnectAsync();
                    break;
                case 2:
                    await discord.Gateway.CloseAsync(4000);
                    break;
                case 3:
                    await discord.Gateway.InvalidateAsync(resumable: true);
                    break;
                default:
                    discord.Gateway.WithholdsAcks = true;
                    await Task.Delay(2 * Heartbeat, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    discord.Gateway.WithholdsAcks = false;
                    break;
            }
        }

        return troubles;
    }
}
