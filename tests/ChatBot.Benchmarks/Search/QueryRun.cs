using System.Diagnostics;
using ChatBot.Search;

namespace ChatBot.Benchmarks.Search;

/// <summary>One run over all questions.</summary>
internal sealed record QueryRun(double P50, double P99, double AllocatedBytes)
{
    private const int TopK = 10;

    /// <summary>Parsing and searching, a question after the other on one thread.</summary>
    public static QueryRun Of(PassageIndex index, string[] questions)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var milliseconds = Milliseconds(questions, question => index.Search(index.Parse(question), TopK, null));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new QueryRun(Statistics.Percentile(milliseconds, 0.50), Statistics.Percentile(milliseconds, 0.99), (double)allocated / questions.Length);
    }

    /// <summary>The median question's time by scanning all passages.</summary>
    public static double OfScan(IReadOnlyList<PassageText> passages, string[] questions) =>
        Statistics.Percentile(Milliseconds(questions, question => PlainScan.Find(passages, question, TopK)), 0.50);

    private static double[] Milliseconds(string[] questions, Action<string> ask)
    {
        var milliseconds = new double[questions.Length];
        for (var i = 0; i < questions.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            ask(questions[i]);
            milliseconds[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
        return milliseconds;
    }
}
