using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ChatBot.Benchmarks.Search;
using ChatBot.Evidence.Models;
using ChatBot.Index.Storage;

namespace ChatBot.Benchmarks.Folder;

/// <summary>A generated folder of each size: what reading takes by format and by stage, cold and kept, the start of the bot, and the time from saving a file to its being answered from.</summary>
internal static class FolderBenchmark
{
    private const int VocabularySize = 500_000;
    private const double Mega = 1_000_000;

    public static Command Command()
    {
        var megabytes = Numbers.List("--megabytes", "Sizes to measure; 1000 is a gigabyte.", 1, 20, 200);
        var files = Numbers.One("--files", "At most; 50 a megabyte below that.", 10_000);
        var saves = Numbers.One("--saves", "Files saved, one after the other.", 10);
        var seed = Numbers.One("--seed", "Of the invented documents.", 1);
        var command = new Command("folder", "A generated folder of talks: reading by stage, cold and kept, the bot's start, and the time from saving a file to its being answered from.") { megabytes, files, saves, seed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var models = await EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, new InferenceOptions(), cancellationToken);
            var options = new FolderBenchmarkOptions(parsed.GetRequiredValue(megabytes), parsed.GetRequiredValue(files), parsed.GetRequiredValue(saves), parsed.GetRequiredValue(seed));
            return await RunAsync(options, models);
        });
        return command;
    }

    private static async Task<int> RunAsync(FolderBenchmarkOptions options, EvidenceModels models)
    {
        var words = new InventedWords(new Random(options.Seed), VocabularySize);
        var invented = new InventedFolder(words, new ZipfMandelbrot(words.Count), options.Seed);
        FormatRun.Print(invented, models);
        foreach (var megabytes in options.Megabytes)
        {
            var folder = Directory.CreateTempSubdirectory("chatbot-folder");
            try
            {
                // Small folders of files of a usual size, large ones of as many files as are asked for.
                var files = Math.Clamp(megabytes * 50, 1, options.Files);
                var written = invented.WriteTo(Path.Combine(folder.FullName, "documents"), files, megabytes * (long)Mega);
                Console.WriteLine($"\n{files:N0} files, {written / Mega:0.0} MB\n");
                await MeasureAsync(folder.FullName, written / Mega, options, models);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return 0;
    }

    private static async Task MeasureAsync(string home, double megabytes, FolderBenchmarkOptions options, EvidenceModels models)
    {
        var (documents, state) = (Path.Combine(home, "documents"), Path.Combine(home, "state"));
        Directory.CreateDirectory(state);
        using (var store = CorpusStore.Open(state, documents, StoreAccess.Keep)) Print("first", megabytes, StageRun.Of(documents, store, models));
        using (var store = CorpusStore.Open(state, documents, StoreAccess.Keep))
        {
            var second = StageRun.Of(documents, store, models);
            Print("second", megabytes, second);
            foreach (var (command, (median, most)) in AskingRun.Of(second.Answers, options.Seed).Milliseconds)
                Console.WriteLine(Invariant($"{command}: median {median:0.0} ms, p99 {most:0.0} ms"));
        }

        Console.WriteLine(Invariant($"index on disk: {Size(state) / Mega:0.0} MB"));
        Directory.Delete(state, recursive: true);
        Directory.CreateDirectory(state);
        await StartAsync("first start", documents, state, saves: 0);
        await StartAsync("second start", documents, state, options.Saves);
    }

    private static async Task StartAsync(string name, string documents, string state, int saves)
    {
        await using var bot = ServingBot.Start(documents, state);
        var ready = await bot.SecondsUntilAsync("Ready to answer");
        var (cpu, peak) = bot.Usage();
        Console.WriteLine(Invariant($"{name}: ready after {ready:0.00} s ({cpu:0.00} s of CPU), at most {peak:0} MB"));
        if (saves > 0) await SaveAsync(bot, documents, saves);
    }

    private static async Task SaveAsync(ServingBot bot, string documents, int saves)
    {
        var seconds = new List<double>();
        for (var number = 0; number < saves; number++)
        {
            var saved = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(Path.Combine(documents, $"saved-{number}.txt"), $"Mara Oyelaran: The quay has been painted {number} times.\n");
            seconds.Add(await bot.SecondsUntilAsync("The documents have changed", saved));
        }

        Console.WriteLine(Invariant($"from saving to being answered from: median {Statistics.Percentile(seconds, 0.5):0.00} s, longest {seconds.Max():0.00} s of {saves}; at most {bot.Usage().PeakMegabytes:0} MB"));
    }

    private static void Print(string name, double megabytes, StageRun run) => Console.WriteLine(Invariant(
        $"{name}: reading {run.Reading.Seconds:0.00} s ({run.Reading.CpuSeconds:0.00} s of CPU, {megabytes / run.Reading.Seconds:0.0} MB/s), people and talks {run.People.Seconds:0.00} s ({run.People.CpuSeconds:0.00}), commit {run.Commit.Seconds:0.00} s ({run.Commit.CpuSeconds:0.00})"));

    private static long Size(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
