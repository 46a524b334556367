using System.Globalization;
using ChatBot.Evidence.Models;
using ChatBot.Index.Storage;

namespace ChatBot.Benchmarks.Folder;

/// <summary>How fast files of each format are read: the bytes of the talk as plain text for a second, so that markup and packing do not flatter a format.</summary>
internal static class FormatRun
{
    private const int Files = 16;
    private const int Turns = 2000;
    private const double Mega = 1_000_000;

    public static void Print(InventedFolder invented, EvidenceModels models)
    {
        foreach (var format in InventedFormat.All)
        {
            var folder = Directory.CreateTempSubdirectory("chatbot-format");
            try
            {
                var (words, written) = WriteTo(folder.FullName, format, invented);
                using var store = CorpusStore.InMemory();
                var run = StageRun.Of(folder.FullName, store, models).Reading;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format.Name}: {written / Mega:0.0} MB, {words / Mega:0.0} MB of it words; {words / Mega / run.Seconds:0.0} MB/s of words ({words / Mega / run.CpuSeconds:0.0} a second of CPU)"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static (long Words, long Written) WriteTo(string folder, InventedFormat format, InventedFolder invented)
    {
        var (words, written) = (0L, 0L);
        for (var file = 0; file < Files; file++)
        {
            var turns = invented.Turns(file).Take(Turns).ToList();
            var bytes = format.Write(turns);
            File.WriteAllBytes(Path.Combine(folder, $"talk-{file}.{format.Ending}"), bytes);
            words += turns.Sum(turn => turn.Words.Length);
            written += bytes.Length;
        }

        return (words, written);
    }
}
