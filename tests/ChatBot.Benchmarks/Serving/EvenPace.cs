using System.Diagnostics;

namespace ChatBot.Benchmarks.Serving;

/// <summary>So many a second, whatever becomes of those before: where one is late, the next come as soon as they can.</summary>
internal static class EvenPace
{
    /// <summary>The numbers from 0, each when it is due.</summary>
    public static async IAsyncEnumerable<int> Of(int perSecond, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            while (TimeSpan.FromSeconds(number / (double)perSecond) - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } wait)
                await Task.Delay(wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : wait, TimeProvider.System);
            yield return number;
        }
    }
}
