using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Findings;

/// <summary>
/// Damaged bytes are noticed. Bytes that were sealed over rubbish are read as far as they make sense, and nothing but
/// InvalidDataException comes of them.
/// </summary>
public sealed class DamageSpecs
{
    private static readonly Document Minutes = new MarkdownReader().Read("minutes.md", """
        ---
        title: Harbour lease
        date: 2024-11-12
        author: Ilse Brandt
        ---
        # Harbour lease

        Attendees:
        - Mara Oyelaran (MO), mayor
        - Jon Pell (regrets)

        Chair: Ilse Brandt

        MO: The quay is wet.

        ACTION: Jon Pell to paint the quay by 3 May 2025

        ## Decisions

        - The lease runs for ten years.
        """u8.ToArray());

    private static readonly Document Report = new PlainTextReader().Read("report.txt", """
        On 3 March 2024 Mara Oyelaran met Prime Minister Jon Pell and the envoys of Norway in Oslo. They agreed to close the quay.
        """u8.ToArray());

    private static readonly CorpusSnapshot Corpus = new("invented", [Minutes, Report], []);

    public static TheoryData<string> Kinds =>
        ["facts", "findings of minutes", "findings of a report", "words", "shared words", "rest of shared"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whole_bytes_are_read(string kind) => Reader(kind)(Bytes(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Truncated_bytes_are_noticed_wherever_they_end(string kind)
    {
        var bytes = Bytes(kind);
        for (var length = 0; length < bytes.Length; length++) Assert.Throws<InvalidDataException>(() => Reader(kind)(bytes[..length]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_flipped_bit_is_noticed_wherever_it_is(string kind)
    {
        var bytes = Bytes(kind);
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var flipped = (byte[])bytes.Clone();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<InvalidDataException>(() => Reader(kind)(flipped));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sealed_rubbish_is_read_or_refused(string kind)
    {
        var (bytes, random) = (Bytes(kind)[..^Checksum.Length], new Random(1));
        for (var round = 0; round < 20_000; round++)
        {
            var rubbish = (byte[])bytes.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--) rubbish[random.Next(rubbish.Length)] = (byte)random.Next(256);
            var writer = new CompactWriter();
            writer.Raw(rubbish.AsSpan(0, random.Next(3) == 0 ? random.Next(rubbish.Length) : rubbish.Length));
            var read = Record.Exception(() => Reader(kind)(writer.Sealed(OwnerOf(kind)).ToArray()));
            Assert.True(read is null or InvalidDataException, read?.ToString());
        }
    }

    private static byte[] Bytes(string kind) => (kind switch
    {
        "facts" => DocumentFacts.BytesOf(Minutes),
        "findings of minutes" => Corpus.FindingsOf(Minutes),
        "findings of a report" => Corpus.FindingsOf(Report),
        "words" => CorpusSnapshot.WordsOf(Report),
        "shared words" => Corpus.Shared().Words,
        _ => Corpus.RestOfShared(),
    }).ToArray();

    private static string OwnerOf(string kind) => kind switch
    {
        "facts" => "facts",
        "findings of minutes" => $"findings {Minutes.Path} {Minutes.Sha256}",
        "findings of a report" => $"findings {Report.Path} {Report.Sha256}",
        "words" => $"words {Report.Path} {Report.Sha256}",
        "shared words" => "words",
        _ => "rest",
    };

    private static Action<byte[]> Reader(string kind) => kind switch
    {
        "facts" => static bytes => DocumentFacts.Read(bytes).With(Minutes.Passages),
        "findings of minutes" => static bytes => ReadFindings(bytes, Minutes),
        "findings of a report" => static bytes => ReadFindings(bytes, Report),
        "words" => static bytes => DocumentWords.Read(bytes, Report),
        "shared words" => static bytes => new SharedFindings(bytes, Corpus.RestOfShared()).Read(),
        _ => static bytes => (Corpus.Shared() with { Rest = bytes }).Read(),
    };

    private static void ReadFindings(byte[] bytes, Document document)
    {
        DocumentFindings.ReadSeen(bytes, document);
        DocumentFindings.ReadTalks(bytes, document, Corpus.People);
    }
}
