using System.Diagnostics;
using ChatBot.Index;

namespace ChatBot.Benchmarks.Search;

/// <summary>One index build: its time with making the passages up (on as many cores as there are), the processor time without, what the index keeps, and the most that the process has had so far.</summary>
internal sealed record BuildRun(double Seconds, double CpuSeconds, double TextMegabytes, double IndexMegabytes, double PeakMegabytes)
{
    private const double Mega = 1_000_000;

    public static BuildRun Of(InventedCorpus corpus, out PassageIndex index, out IReadOnlyList<PassageText> sample)
    {
        var source = MeasuredSource.Of(corpus);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        index = PassageIndex.Build(corpus, PassageIndexOptions.Default, CancellationToken.None);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var cpuSeconds = (Environment.CpuUsage.TotalTime - cpu - source.Cpu).TotalSeconds;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        using var process = Process.GetCurrentProcess();
        sample = source.Sample;
        return new BuildRun(seconds, cpuSeconds, source.Bytes / Mega, kept / Mega, process.PeakWorkingSet64 / Mega);
    }
}
