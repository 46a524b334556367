using System.Diagnostics;
using ChatBot.Index;

namespace ChatBot.Benchmarks.Search;

/// <summary>One run over all questions, each parsed and searched after the other on one thread.</summary>
internal sealed record QueryRun(double[] Milliseconds, double AllocatedBytes)
{
    private const int TopK = 10;

    public static QueryRun Of(PassageIndex index, string[] questions)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var milliseconds = Measure(questions, question => index.Search(index.Parse(question), TopK, null));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new QueryRun(milliseconds, (double)allocated / questions.Length);
    }

    /// <summary>The median question's time by scanning all passages.</summary>
    public static double OfScan(IReadOnlyList<PassageText> passages, string[] questions) =>
        Statistics.Percentile(Measure(questions, question => PlainScan.Find(passages, question, TopK)), 0.50);

    /// <summary>Each question's median over the runs: what else the machine does hits one run, not all of a question's.</summary>
    public static double[] Medians(IReadOnlyList<QueryRun> runs) =>
        [.. Enumerable.Range(0, runs[0].Milliseconds.Length).Select(question => Statistics.Median(runs, run => run.Milliseconds[question]))];

    private static double[] Measure(string[] questions, Action<string> ask)
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
