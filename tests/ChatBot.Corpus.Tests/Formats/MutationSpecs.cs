using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>Every sample, damaged in every way that disks, editors and people know: each file is read or refused by name, and what is read keeps its promise.</summary>
public sealed class MutationSpecs
{
    private const int RoundsEach = 60;

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_never_breaks_the_run()
    {
        var folder = Directory.CreateTempSubdirectory("mutations").FullName;
        var random = new Random(20310506);
        var samples = Shapes.Files.Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))
            .Append(("trust.docx", Shapes.Docx("# Trust", "Mara: The lamp is dim & old.", "- Try the wick")))
            .Append(("export.zip", Shapes.Zip(("users.json", "[]"), ("channels.json", "[]"), ("lamps/2031-05-06.json", """[{ "user": "U1", "text": "Hi <@U2>", "ts": "1935849600.0" }]""")))).ToList();
        foreach (var (name, bytes) in samples)
        {
            for (var round = 0; round < RoundsEach; round++) File.WriteAllBytes(Path.Combine(folder, $"{round:00}-{name}"), Mutated(bytes, random));
        }

        var corpus = CorpusReader.Read(folder, progress: null, CancellationToken.None);

        Assert.All(corpus.Documents, document => MarkedUpExactness.Check(document, DocumentFile.Bytes(folder, document.Path).Span));
        var seen = corpus.Documents.Select(document => document.Path).Concat(corpus.Refused.Select(file => file.Path)).Select(path => path.Split('/')[0]).ToHashSet();
        Assert.Equal(samples.Count * RoundsEach, seen.Count);
        Directory.Delete(folder, recursive: true);
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        var times = random.Next(1, 6);
        for (var time = 0; time < times && mutated.Count > 1; time++)
        {
            var at = random.Next(mutated.Count);
            var length = Math.Min(random.Next(1, 40), mutated.Count - at);
            switch (random.Next(6))
            {
                case 0: mutated[at] = (byte)random.Next(256); break;
                case 1: mutated.RemoveRange(at, length); break;
                case 2: mutated.InsertRange(at, mutated.GetRange(at, length)); break;
                case 3: mutated.RemoveRange(at, mutated.Count - at); break;
                case 4: mutated.Insert(at, "<>&\"{}[]\\:;\n\r\0\u00ff"u8[random.Next(16)]); break;
                default: mutated.InsertRange(at, Enumerable.Repeat(mutated[at], random.Next(2000))); break;
            }
        }

        return [.. mutated];
    }
}
