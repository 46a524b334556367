using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading;

/// <summary>
/// A pattern gives up after a time by the clock. On a busy machine, or where a container is given a small share of one, that can mean that others had the processor for so long:
/// it is tried again, so that what is found does not depend on who else is at work. A text that is too much for a pattern is so every time.
/// </summary>
internal static class PatternPatience
{
    private const int Tries = 3;

    /// <summary>How often it is tried where this program hardly had the processor.</summary>
    private const int TriesWhenStarved = 30;

    /// <param name="processorTime">What this program has had of the processor; null for what the system says.</param>
    /// <exception cref="RegexMatchTimeoutException">It gave up every time.</exception>
    public static T Try<T>(Func<T> work, Func<TimeSpan>? processorTime = null)
    {
        processorTime ??= static () => Environment.CpuUsage.TotalTime;
        var fair = 0;
        for (var tries = 1; ; tries++)
        {
            var (began, had) = (Stopwatch.GetTimestamp(), processorTime());
            try
            {
                return work();
            }
            catch (RegexMatchTimeoutException)
            {
                // Less than half of one processor, for all that the program was doing meanwhile, is no fair chance.
                if ((processorTime() - had) * 2 >= Stopwatch.GetElapsedTime(began)) fair++;
                if (fair == Tries || tries == TriesWhenStarved) throw;
            }
        }
    }
}
