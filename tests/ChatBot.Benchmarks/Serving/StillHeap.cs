using System.Runtime;

namespace ChatBot.Benchmarks.Serving;

/// <summary>Platform and stopwatch are this process: while it measures, it allocates what it needs and collects nothing, or its own pauses would count as the bot's.</summary>
internal sealed class StillHeap : IDisposable
{
    /// <summary>More than a quarter of a minute of a thousand questions a second takes. Where a machine has not so much, pauses are measured as well.</summary>
    private const long Bytes = 3L << 30;

    private StillHeap()
    {
    }

    public static StillHeap While()
    {
        GC.Collect();
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 4 * Bytes) GC.TryStartNoGCRegion(Bytes);
        return new StillHeap();
    }

    public void Dispose()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
    }
}
