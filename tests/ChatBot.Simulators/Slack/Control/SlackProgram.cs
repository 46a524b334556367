using System.Globalization;
using System.Runtime.InteropServices;

namespace ChatBot.Simulators.Slack.Control;

/// <summary>A Slack that runs until it is interrupted. Its first line says, as JSON, where it is and what an app has to know.</summary>
internal static class SlackProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        using var stop = new CancellationTokenSource();
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);

        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Port = Number(args, "--port") });
        await using var control = await SlackControl.StartAsync(slack, Number(args, "--control"));
        Console.WriteLine(control.Facts.ToJsonString());
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    /// <summary>0, which takes a free port, when it is not given.</summary>
    private static int Number(IReadOnlyList<string> args, string option) =>
        args.Index().FirstOrDefault(arg => arg.Item == option) is (var at, not null) && at + 1 < args.Count ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 0;
}
