using System.CommandLine;
using System.Globalization;

namespace ChatBot.Benchmarks.Search;

/// <summary>Build and query figures at several sizes, as a Markdown table.</summary>
internal static class SearchBenchmark
{
    private const int VocabularySize = 500_000;
    private const int MaxBuilds = 3;
    private const int ScannedQuestions = 5;
    private const int WarmUpPassages = 5_000;

    public static Command Command()
    {
        var passages = Numbers.List("--passages", "Sizes to measure.", 1_000, 65_000, 1_000_000);
        var queries = Numbers.One("--queries", "Questions a run.", 400);
        var runs = Numbers.One("--runs", "Over all questions, and up to 3 builds; medians are printed.", 5);
        var seed = Numbers.One("--seed", "Of the invented passages and questions.", 1);
        var command = new Command("search", "The index over invented passages of natural word distribution: build, memory, query latency and allocations, with a plain scan beside it.") { passages, queries, runs, seed };
        command.SetAction(parsed => Run(new SearchBenchmarkOptions(parsed.GetRequiredValue(passages), parsed.GetRequiredValue(queries), parsed.GetRequiredValue(runs), parsed.GetRequiredValue(seed))));
        return command;
    }

    private static int Run(SearchBenchmarkOptions options)
    {
        var words = new InventedWords(new Random(options.Seed), VocabularySize);
        var distribution = new ZipfMandelbrot(words.Count);
        WarmUp(new InventedCorpus(words, distribution, options.Seed, WarmUpPassages), options);
        Console.WriteLine("""
            | passages | text MB | build s | build CPU s | MB/s | on disk MB | peak MB | p50 ms | p99 ms | allocated B | scan ms | scan / index |
            """);
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in options.Passages) Console.WriteLine(Measure(size, new InventedCorpus(words, distribution, options.Seed, size), options));
        return 0;
    }

    /// <summary>So that no figure has the compiler's time in it.</summary>
    private static void WarmUp(InventedCorpus corpus, SearchBenchmarkOptions options)
    {
        for (var i = 0; i < 3; i++)
        {
            BuildRun.Of(corpus, out var index, out var sample);
            using (index) QueryRun.Of(index.Passages, InventedQuestions.Ask(sample, options.Queries, options.Seed));
            QueryRun.OfScan(sample, InventedQuestions.Ask(sample, ScannedQuestions, options.Seed));
        }
    }

    private static string Measure(int size, InventedCorpus corpus, SearchBenchmarkOptions options)
    {
        var builds = new List<BuildRun> { BuildRun.Of(corpus, out var index, out var sample) };
        var questions = InventedQuestions.Ask(sample, options.Queries, options.Seed);
        QueryRun.Of(index.Passages, questions);
        var queries = Enumerable.Range(0, options.Runs).Select(_ => QueryRun.Of(index.Passages, questions)).ToList();
        index.Dispose();
        while (builds.Count < Math.Min(options.Runs, MaxBuilds))
        {
            builds.Add(BuildRun.Of(corpus, out index, out _));
            index.Dispose();
        }

        var scan = QueryRun.OfScan([.. corpus], questions[..Math.Min(ScannedQuestions, questions.Length)]);
        return Row(size, builds, queries, scan);
    }

    private static string Row(int size, List<BuildRun> builds, List<QueryRun> queries, double scan)
    {
        var seconds = Statistics.Median(builds, run => run.Seconds);
        var cpu = Statistics.Median(builds, run => run.CpuSeconds);
        var text = builds[0].TextMegabytes;
        var latencies = QueryRun.Medians(queries);
        var (p50, p99) = (Statistics.Percentile(latencies, 0.50), Statistics.Percentile(latencies, 0.99));
        var allocated = Statistics.Median(queries, run => run.AllocatedBytes);
        return string.Create(CultureInfo.InvariantCulture,
            $"""
            | {size:N0} | {text:0.0} | {seconds:0.000} | {cpu:0.000} | {text / seconds:0.0} | {builds[0].DiskMegabytes:0.0} | {builds[0].PeakMegabytes:0} |
             {p50:0.000} | {p99:0.000} | {allocated:N0} | {scan:0.00} | {scan / p50:N0} |
            """).ReplaceLineEndings("");
    }
}
