using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using ChatBot.Benchmarks.Search;
using ChatBot.Evidence.Models;
using ChatBot.Evidence.Nearness;
using ChatBot.Evidence.Reading;

namespace ChatBot.Benchmarks.Evidence;

/// <summary>What the networks take: opening, embedding, reading, looking for the nearest vectors.</summary>
internal static class EvidenceBenchmark
{
    private const int BlockSize = 1_000;
    private const int Nearest = 50;

    private static readonly string[] Words =
    [
        "the", "harbour", "lease", "of", "crane", "and", "north", "quay", "we", "asked", "for", "a", "break", "clause", "in", "march", "because", "rent", "would",
        "rise", "next", "year", "nobody", "objected", "ferry", "leaves", "at", "six", "budget", "is", "left", "until", "council", "votes", "on", "it",
    ];

    public static Command Command()
    {
        var candidates = Numbers.One("--candidates", "Passages that are read for a question.", 24);
        var words = Numbers.One("--words", "Of a passage; about as many tokens.", 106);
        var runs = Numbers.One("--runs", "Questions, passages and scans.", 30);
        var threads = Numbers.One("--threads", "That embed and read.", 2);
        var vectors = Numbers.List("--vectors", "Sizes of stores to look for the nearest in.", 10_000, 100_000, 1_000_000);
        var models = new Option<string>("--models") { Description = "Their folder.", DefaultValueFactory = _ => EvidenceModels.DefaultFolder };
        var command = new Command("evidence", "The networks over invented passages: opening, embedding, reading, and exact scans of vectors.") { candidates, words, runs, threads, vectors, models };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var random = new Random(1);
            string Text() => string.Join(' ', random.GetItems(Words, parsed.GetRequiredValue(words)));
            var clock = Stopwatch.StartNew();
            using var opened = await EvidenceModels.OpenAsync(parsed.GetRequiredValue(models), new InferenceOptions { Threads = parsed.GetRequiredValue(threads) }, cancellationToken);
            Console.WriteLine($"opened in {clock.ElapsedMilliseconds} ms, {Resident()} MB resident");
            var embedder = new PassageEmbedder(opened);
            await PrintAsync("vector of a question", parsed.GetRequiredValue(runs), _ => embedder.QuestionAsync(string.Join(' ', random.GetItems(Words, 8)), cancellationToken));
            await PrintAsync("vector of a passage", parsed.GetRequiredValue(runs), _ => embedder.PassagesAsync([Text()], cancellationToken));
            if (opened.ReaderVersion is not null) await ReadAsync(new PassageReader(opened, new ReadingOptions()));
            Console.WriteLine($"{Resident()} MB resident");
            foreach (var size in parsed.GetRequiredValue(vectors)) Scan(size, parsed.GetRequiredValue(runs), random);

            Task ReadAsync(PassageReader reader) => PrintAsync($"reading {parsed.GetRequiredValue(candidates)} candidates", parsed.GetRequiredValue(runs), run =>
                reader.ReadAsync($"Who asked for clause {run}?", [.. Enumerable.Range(0, parsed.GetRequiredValue(candidates)).Select(_ => new Candidate(Text(), "Mara Oyelaran"))], cancellationToken));
        });
        return command;
    }

    private static void Scan(int size, int runs, Random random)
    {
        var blocks = new List<VectorBlock>();
        for (var left = size; left > 0; left -= BlockSize) blocks.Add(VectorBlock.Of([.. Enumerable.Range(0, Math.Min(left, BlockSize)).Select(_ => (PassageVector?)Vector(random))]));
        var store = new VectorStore(blocks);
        Print($"nearest of {size:N0}", [.. Enumerable.Range(0, runs).Select(_ => Time(Vector(random)))]);

        double Time(PassageVector question)
        {
            var clock = Stopwatch.StartNew();
            store.Nearest(question, Nearest, among: null, CancellationToken.None);
            return clock.Elapsed.TotalMilliseconds;
        }
    }

    private static PassageVector Vector(Random random)
    {
        var values = new sbyte[PassageVector.Dimensions];
        random.NextBytes(MemoryMarshal.AsBytes(values.AsSpan()));
        return new PassageVector(values);
    }

    /// <summary>By the wall and by the processor: on a machine that others use as well, only the latter can be compared.</summary>
    private static async Task PrintAsync(string what, int runs, Func<int, Task> run)
    {
        var times = new List<double>();
        using var process = Process.GetCurrentProcess();
        await run(-1);
        var before = process.TotalProcessorTime;
        for (var i = 0; i < runs; i++)
        {
            var clock = Stopwatch.StartNew();
            await run(i);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        process.Refresh();
        Print(what, times, $", {(process.TotalProcessorTime - before).TotalMilliseconds / runs:0.0} ms of CPU each");
    }

    private static void Print(string what, List<double> times, string more = "") =>
        Console.WriteLine($"{what}: least {times.Min():0.00}, p50 {Statistics.Percentile(times, 0.5):0.00}, p99 {Statistics.Percentile(times, 0.99):0.00} ms{more}");

    private static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 >> 20;
    }
}
