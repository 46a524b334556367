using System.Diagnostics;
using ChatBot.Benchmarks.Serving;

namespace ChatBot.Benchmarks.Folder;

/// <summary>The bot as a process of its own that serves a folder; it says in its log what it answers from.</summary>
internal sealed class ServingBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly Process _process;
    private readonly long _started = Stopwatch.GetTimestamp();

    private ServingBot(Process process) => _process = process;

    public static ServingBot Start(string documents, string state)
    {
        var start = new ProcessStartInfo(BotProcess.Program, ["--documents", documents]) { UseShellExecute = false, RedirectStandardError = true, WorkingDirectory = state };
        start.Environment["State__Folder"] = state;
        return new ServingBot(Process.Start(start)!);
    }

    /// <summary>From the start of the process to a line of the log.</summary>
    public async Task<double> SecondsUntilAsync(string text) => await SecondsUntilAsync(text, _started);

    /// <summary>From a moment to a line of the log.</summary>
    public async Task<double> SecondsUntilAsync(string text, long since)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal)) return Stopwatch.GetElapsedTime(since).TotalSeconds;
        }

        throw new InvalidOperationException($"The bot has ended without saying \"{text}\".");
    }

    public (double CpuSeconds, double PeakMegabytes) Usage()
    {
        _process.Refresh();
        return (_process.TotalProcessorTime.TotalSeconds, _process.PeakWorkingSet64 / 1_000_000.0);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
