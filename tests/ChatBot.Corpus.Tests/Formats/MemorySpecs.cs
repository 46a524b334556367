using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Living;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>What takes more memory than there is is left out by name, and nothing else is.</summary>
public sealed class MemorySpecs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("memory").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_archive_whose_parts_share_their_bytes_is_refused_before_any_is_unpacked() =>
        Assert.Contains("parts overlap", Shapes.Refusal("shared.zip", Sharing(parts: 3000)), StringComparison.Ordinal);

    [Fact]
    public void A_part_of_an_archive_that_unpacks_to_too_much_costs_itself_and_not_the_others()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var trap = archive.CreateEntry("a.txt", CompressionLevel.SmallestSize).Open()) trap.Write(new byte[8 << 20]);
            using var note = archive.CreateEntry("b.txt").Open();
            note.Write("The crane on the north quay is painted green.\n"u8);
        }

        var corpus = Shapes.Corpus(("all.zip", stream.ToArray()));

        Assert.Equal(["all.zip/b.txt"], corpus.Documents.Select(document => document.Path));
        Assert.Equal(["all.zip/a.txt"], corpus.Refused.Select(file => file.Path));
    }

    [Fact]
    public void A_file_for_which_memory_was_wanting_once_is_read_when_it_is_alone()
    {
        Write("crane.txt", "pier.txt");

        var corpus = Read(new StarvedStore("crane.txt", failures: 1));

        Assert.Equal(["crane.txt", "pier.txt"], corpus.Documents.Select(document => document.Path));
    }

    [Fact]
    public void A_file_that_takes_more_memory_than_there_is_is_refused_by_name_and_the_others_are_read()
    {
        Write("crane.txt", "pier.txt");

        var corpus = Read(new StarvedStore("crane.txt", failures: int.MaxValue));

        Assert.Equal(["pier.txt"], corpus.Documents.Select(document => document.Path));
        var refused = Assert.Single(corpus.Refused);
        Assert.Equal("crane.txt", refused.Path);
        Assert.Contains("more memory", refused.Reason, StringComparison.Ordinal);
        Assert.True(refused.WantsMemory);
    }

    [Fact]
    public void A_document_that_is_larger_than_its_share_of_the_memory_is_refused_with_both_sizes()
    {
        var problem = Assert.Throws<UnreadableDocumentException>(() => ReadingBounds.Demand("it", 48L << 20, 32L << 20));

        Assert.Equal("it has 48 MB; 32 MB is the most that is read in this memory, split it", problem.Message);
        Assert.True(problem.WantsMemory);
    }

    [Fact]
    public void A_failure_of_the_program_over_one_file_leaves_that_file_out_and_says_where_it_happened()
    {
        Write("crane.txt", "pier.txt");

        var refused = Assert.Single(Read(new StarvedStore("crane.txt", failures: int.MaxValue, static () => new InvalidOperationException("the crane is gone"))).Refused);

        Assert.Contains("please report that", refused.Reason, StringComparison.Ordinal);
        Assert.Contains("the crane is gone", refused.Fault, StringComparison.Ordinal);
        Assert.Contains(nameof(StarvedStore), refused.Fault, StringComparison.Ordinal);
    }

    private void Write(params string[] names)
    {
        foreach (var name in names) File.WriteAllText(Path.Combine(_folder, name), $"This is {name}, and the lamp is lit.\n");
    }

    private CorpusSnapshot Read(StarvedStore store) => new LivingFolder(_folder, store, TimeProvider.System).Read(mayBeUnfinished: true, progress: null, CancellationToken.None);

    /// <summary>An archive of one part, and a directory that names it again and again.</summary>
    private static byte[] Sharing(ushort parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("a.txt").Open();
            part.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 10_000).Select(number => $"The crane has lifted {number} crates.\n"))));
        }

        var bytes = stream.ToArray();
        const int EndLength = 22;
        var end = bytes.AsSpan(bytes.Length - EndLength).ToArray();
        var directory = BinaryPrimitives.ReadInt32LittleEndian(end.AsSpan(16));
        var entry = bytes[directory..^EndLength];
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), parts);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), parts);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), entry.Length * parts);
        return [.. bytes[..directory], .. Enumerable.Repeat(entry, parts).SelectMany(one => one), .. end];
    }

    /// <summary>Fails on one document, as often as it is told.</summary>
    private sealed class StarvedStore(string path, int failures, Func<Exception>? failure = null) : IReadingStore
    {
        private int _failed;

        public IDocumentStore? Documents => null;

        public KeptCorpus? Restore() => null;

        public void Restored(CorpusSnapshot corpus, IReadOnlyList<Document> lookedAtAnew)
        {
        }

        public void Take(Document document)
        {
#pragma warning disable CA2201 // what the runtime raises when memory is short is what this is about
            if (document.Path == path && Interlocked.Increment(ref _failed) <= failures) throw failure?.Invoke() ?? new OutOfMemoryException();
#pragma warning restore CA2201
        }

        public void Settle()
        {
        }

        public void Commit(IReadOnlyCollection<FileReading> files, CorpusSnapshot corpus)
        {
        }
    }
}
