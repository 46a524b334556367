using System.Reflection;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Kept;

namespace ChatBot.Corpus.Tests.Folders;

public sealed class KeptReadingsSpecs : IDisposable
{
    private readonly string _state = Directory.CreateTempSubdirectory("state").FullName;
    private readonly DocumentsFolder _folder = new();

    public KeptReadingsSpecs()
    {
        foreach (var sample in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"))) File.Copy(sample, _folder.FileOf(Path.GetFileName(sample)));
        _folder.Saying("nested/facts.md", """
            ---
            title: Harbour lease, third round
            provenance: minutes
            date: 2024-11-12
            author: Ilse Brandt
            stands-for: 0000000000000000000000000000000000000000000000000000000000000000
            ---
            # Rounds

            ## Third

            Mara Oyelaran (leaning forward): The quay is wet.

            Agreements:
            - The lease runs for ten years.
            """);
        File.WriteAllBytes(_folder.FileOf("broken.txt"), [.. "The quay is "u8, 0xFF, 0xC3, .. " wet.\n\nSo is the ferry."u8]);
        File.WriteAllBytes(_folder.FileOf("wide.txt"), [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("[00:12:31] Mara: Wide is the quay – twice.\n[00:12:35] Ilse: Is it?\n"), 7]);
    }

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_state, recursive: true);
    }

    [Fact]
    public void What_is_kept_is_what_was_read_in_every_property()
    {
        var read = Read(out _);
        var again = Read(out var kept);

        Assert.Equal(read.Documents.Count, kept.Found);
        Assert.Equal(0, kept.Added);
        Assert.Equal(Everything.Of(read.Documents), Everything.Of(again.Documents));
        Assert.Equal(Everything.Of(read.Talks), Everything.Of(again.Talks));
        Assert.Equal(Everything.Of(read.People.People), Everything.Of(again.People.People));
    }

    /// <summary>A property that a reader has learnt to fill is lost on the second start unless KeptDocument writes and reads it: do that, then name it here.</summary>
    [Theory]
    [InlineData(typeof(Document), "Author Date DateOrigin OtherDates Part Passages Path Provenance Provenances Scribe Sections Sha256 Size StandsFor Title Warnings")]
    [InlineData(typeof(DatedPlace), "Date Origin")]
    [InlineData(typeof(FilePart), "File Name")]
    [InlineData(typeof(ProvenanceVerdict), "Certain Evidence Provenance Reason")]
    [InlineData(typeof(Section), "Heading Level Number Parent Path Span")]
    [InlineData(typeof(Passage), "DocumentPath DocumentTitle Id IsTicked Kind ListLead Ordinal Paragraph Part Provenance Section Sha256 Span Speaker StageDirection Text Timestamp")]
    [InlineData(typeof(ByteSpan), "End Length Start")]
    [InlineData(typeof(PassageId), "Value")]
    [InlineData(typeof(PartialDate), "Day Month Year")]
    public void All_that_a_document_says_is_kept(Type type, string properties) =>
        Assert.Equal(properties.Split(' '), type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Another_content_or_another_path_is_another_reading()
    {
        Read(out _);
        File.Move(_folder.FileOf("column.txt"), _folder.FileOf("columns.txt"));
        _folder.Saying("report.txt", "The ferry is late.");

        var corpus = Read(out var kept);

        Assert.Equal(2, kept.Added);
        Assert.Contains(corpus.Passages, passage => passage.Text == "The ferry is late.");
        Assert.Contains("columns.txt", corpus.Paths());
        Assert.Empty(kept.Damaged);
    }

    [Fact]
    public void A_truncated_reading_is_noticed_and_made_anew()
    {
        var read = Everything.Of(Read(out _).Documents);
        foreach (var (file, number) in Files().Select((file, number) => (file, number)))
        {
            using var stream = File.OpenWrite(file);
            stream.SetLength(stream.Length * number / Files().Count);
        }

        Assert.Equal(read, Everything.Of(Read(out var kept).Documents));
        Assert.Equal(Files().Count, kept.Damaged.Count);
        Assert.Equal(read, Everything.Of(Read(out var mended).Documents));
        Assert.Equal((Files().Count, 0), (mended.Found, mended.Damaged.Count));
    }

    [Fact]
    public void A_flipped_bit_is_noticed_wherever_it_is()
    {
        var read = Everything.Of(Read(out _).Documents);
        var file = Files().MinBy(file => new FileInfo(file).Length)!;
        var whole = File.ReadAllBytes(file);
        for (var at = 0; at < whole.Length; at += 1 + (whole.Length / 200))
        {
            var flipped = (byte[])whole.Clone();
            flipped[at] ^= (byte)(1 << (at % 8));
            File.WriteAllBytes(file, flipped);

            Assert.Equal(read, Everything.Of(Read(out var kept).Documents));
            Assert.Single(kept.Damaged);
        }
    }

    [Fact]
    public void What_another_version_of_the_readers_kept_is_not_used()
    {
        Read(out _);
        foreach (var file in Files())
        {
            var kept = File.ReadAllBytes(file);
            // The version stands after the mark; the checksum, over head and payload, after the head of 36 bytes.
            kept[4] ^= 1;
            System.Security.Cryptography.SHA256.HashData([.. kept[..36], .. kept[52..]]).AsSpan(0, 16).CopyTo(kept.AsSpan(36));
            File.WriteAllBytes(file, kept);
        }

        var corpus = Read(out var other);

        Assert.Equal((0, corpus.Documents.Count), (other.Found, other.Added));
        Assert.Empty(other.Damaged);
    }

    [Fact]
    public void Nothing_is_kept_where_there_is_no_state_folder_nor_begun_by_who_may_not()
    {
        Assert.Null(KeptReadings.In(stateFolder: null, _folder.Path, mayCreate: true));
        Assert.Null(KeptReadings.In(_state, _folder.Path, mayCreate: false));
        Read(out _);
        Assert.NotNull(KeptReadings.In(_state, _folder.Path, mayCreate: false));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_the_keeping_and_nothing_else()
    {
        File.WriteAllText(Path.Combine(_state, "readings"), "a file where a folder should be");

        var corpus = Read(out var kept);

        Assert.Equal(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Count(), corpus.Documents.Count);
        Assert.NotNull(kept.Failure);
    }

    private CorpusSnapshot Read(out KeptReadings kept)
    {
        kept = KeptReadings.In(_state, _folder.Path, mayCreate: true)!;
        return CorpusReader.Read(_folder.Path, kept, progress: null, CancellationToken.None);
    }

    private List<string> Files() => [.. Directory.EnumerateFiles(_state, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
