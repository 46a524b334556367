using System.Diagnostics;
using ChatBot.Index;

namespace ChatBot.Benchmarks.Search;

/// <summary>
/// One index build: its time with making the passages up, the processor time without, what the index takes on disk, and the most that the
/// process has had so far.
/// </summary>
internal sealed record BuildRun(double Seconds, double CpuSeconds, double TextMegabytes, double DiskMegabytes, double PeakMegabytes)
{
    private const double Mega = 1_000_000;

    public static BuildRun Of(InventedCorpus corpus, out WrittenIndex index, out IReadOnlyList<PassageText> sample)
    {
        var source = MeasuredSource.Of(corpus);
        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        index = new WrittenIndex(corpus);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var cpuSeconds = (Environment.CpuUsage.TotalTime - cpu - source.Cpu).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        sample = source.Sample;
        return new BuildRun(seconds, cpuSeconds, source.Bytes / Mega, index.Bytes / Mega, process.PeakWorkingSet64 / Mega);
    }
}
