using System.Globalization;
using System.Runtime.InteropServices;

namespace ChatBot.Simulators.Discord.Control;

/// <summary>A Discord that runs until it is interrupted. Its first line says, as JSON, where it is and what a client has to know.</summary>
internal static class DiscordProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        using var stop = new CancellationTokenSource();
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);

        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions
        {
            Port = Number(args, "--port", 0),
            HeartbeatInterval = TimeSpan.FromMilliseconds(Number(args, "--heartbeat", 41_250)),
        });
        discord.World.AddGuild("Harbour");
        await using var control = await DiscordControl.StartAsync(discord, Number(args, "--control", 0));
        Console.WriteLine(control.Facts.ToJsonString());
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static int Number(IReadOnlyList<string> args, string option, int otherwise) =>
        args.Index().FirstOrDefault(arg => arg.Item == option) is (var at, not null) && at + 1 < args.Count
            ? int.Parse(args[at + 1], CultureInfo.InvariantCulture)
            : otherwise;
}
