using System.Text;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Reading.Kept;

/// <summary>
/// A document as bytes, beside its file: what a passage says is not written again where it is what the file's bytes decode to, so that a kept reading is a fraction of
/// the file. Every property of a document, its passages and its sections is here; a test names them all and fails on one that is not.
/// </summary>
internal static class KeptDocument
{
    /// <summary>False for a document that cannot be had back exactly.</summary>
    public static bool Write(KeptWriter writer, Document document, ReadOnlySpan<byte> file)
    {
        var sections = new Dictionary<Section, int>(ReferenceEqualityComparer.Instance);
        foreach (var section in document.Sections) sections.Add(section, sections.Count);
        if (!IsWritable(document, sections)) return false;
        WriteFacts(writer, document);
        writer.Number(document.Sections.Count);
        foreach (var section in document.Sections) Write(writer, section, sections);
        writer.Number(document.Passages.Count);
        var encoding = EncodingOf(file);
        foreach (var passage in document.Passages) Write(writer, passage, document.Passages.SectionOf(passage.Ordinal), file, encoding);
        writer.Optional(document.Provenance.Evidence?.Ordinal);
        return true;
    }

    /// <exception cref="InvalidDataException">These are not the bytes of a document.</exception>
    public static Document Read(ref KeptBytes bytes, string path, ReadOnlySpan<byte> file)
    {
        var facts = ReadFacts(ref bytes, path);
        var sections = new Section[bytes.Count()];
        for (var number = 0; number < sections.Length; number++) sections[number] = ReadSection(ref bytes, sections);
        var builder = new DocumentPassagesBuilder();
        var encoding = EncodingOf(file);
        for (var left = bytes.Count(); left > 0; left--) builder.Add(ReadPassage(ref bytes, sections.Length, file, encoding));
        var passages = builder.Build(path, facts.Title, facts.Part, sections);
        var evidence = bytes.Optional() is { } ordinal && ordinal < passages.Count ? passages[ordinal] : null;
        return facts.Document(sections, passages, evidence);
    }

    private static bool IsWritable(Document document, Dictionary<Section, int> sections) =>
        document.Sections.All(section => section.Parent is null || sections.GetValueOrDefault(section.Parent, int.MaxValue) < sections[section]);

    private static void WriteFacts(KeptWriter writer, Document document)
    {
        writer.Name(document.Title);
        writer.Number((int)document.Provenance.Provenance);
        writer.Flag(document.Provenance.Certain);
        writer.Name(document.Provenance.Reason);
        writer.Name(document.Author);
        writer.Flag(document.Date is not null);
        if (document.Date is { } date) Write(writer, date);
        writer.Optional((int?)document.DateOrigin);
        writer.Number(document.OtherDates.Count);
        foreach (var (other, origin) in document.OtherDates)
        {
            Write(writer, other);
            writer.Number((int)origin);
        }

        writer.Name(document.Scribe);
        writer.Name(document.Part?.File);
        writer.Name(document.Part?.Name);
        writer.Name(document.Sha256);
        writer.Number(document.Size);
        writer.Number(document.Warnings.Count);
        foreach (var warning in document.Warnings) writer.Name(warning);
        writer.Name(document.StandsFor);
    }

    private static Facts ReadFacts(ref KeptBytes bytes, string path)
    {
        var facts = new Facts { Path = path, Title = bytes.Name() ?? "", Provenance = ReadProvenance(ref bytes), Certain = bytes.Flag(), Reason = bytes.Name() ?? "", Author = bytes.Name() };
        facts.Date = bytes.Flag() ? ReadDate(ref bytes) : null;
        facts.DateOrigin = (DateOrigin?)bytes.Optional();
        var others = bytes.Count();
        for (var number = 0; number < others; number++) facts.OtherDates.Add(new DatedPlace(ReadDate(ref bytes), (DateOrigin)bytes.Number(byte.MaxValue)));
        facts.Scribe = bytes.Name();
        facts.Part = (bytes.Name(), bytes.Name()) is ({ } packed, { } part) ? new FilePart(packed, part) : null;
        (facts.Sha256, facts.Size) = (bytes.Name() ?? "", bytes.Number());
        var warnings = bytes.Number();
        for (var number = 0; number < warnings; number++) facts.Warnings.Add(bytes.Name() ?? "");
        facts.StandsFor = bytes.Name();
        return facts;
    }

    private static void Write(KeptWriter writer, Section section, Dictionary<Section, int> sections)
    {
        writer.Number(section.Number);
        writer.Name(section.Heading);
        writer.Number(section.Level);
        writer.Optional(section.Parent is { } parent ? sections[parent] : null);
        Write(writer, section.Span);
    }

    private static Section ReadSection(ref KeptBytes bytes, Section[] before)
    {
        var (number, heading, level) = (bytes.Number(int.MaxValue), bytes.Name() ?? "", bytes.Number(int.MaxValue));
        var parent = bytes.Optional() is { } above ? before.ElementAtOrDefault(above) ?? throw new InvalidDataException("A section stands in one that comes later.") : null;
        return new Section(number, heading, level, parent, ReadSpan(ref bytes));
    }

    private static void Write(KeptWriter writer, Passage passage, int section, ReadOnlySpan<byte> file, Encoding encoding)
    {
        Span<byte> id = stackalloc byte[PackedId.Length];
        passage.Packed.CopyTo(id);
        writer.Raw(id);
        writer.Number(section);
        writer.Number((int)passage.Kind);
        Write(writer, passage.Span);
        var isDecoded = passage.Span.End <= file.Length && IsDecoded(passage.Text, file.Slice((int)passage.Span.Start, passage.Span.Length), encoding);
        writer.Flag(isDecoded);
        if (!isDecoded) writer.Text(passage.Text);
        writer.Name(passage.Speaker);
        writer.Name(passage.StageDirection);
        writer.Number((int)passage.Provenance);
        writer.Name(passage.Timestamp);
        writer.Name(passage.ListLead);
        writer.Flag(passage.IsTicked);
        writer.Flag(passage.Digest is not null);
        if (passage.Digest is { } digest) writer.Raw(digest);
    }

    // Most passages are plain, which shows without decoding them.
    private static bool IsDecoded(string text, ReadOnlySpan<byte> bytes, Encoding encoding) =>
        (encoding is UTF8Encoding && Ascii.Equals(bytes, text)) || encoding.GetString(bytes) == text;

    private static PassageDraft ReadPassage(ref KeptBytes bytes, int sections, ReadOnlySpan<byte> file, Encoding encoding)
    {
        var id = PackedId.From(bytes.Raw(PackedId.Length)).Id;
        var section = bytes.Number(sections);
        var kind = (PassageKind)bytes.Number(PassageTraits.Kinds);
        var span = ReadSpan(ref bytes);
        var isDecoded = bytes.Flag();
        if (isDecoded && span.End > file.Length) throw new InvalidDataException("A passage ends after its file.");
        return new PassageDraft
        {
            Id = id,
            Section = section,
            Kind = kind,
            Span = span,
            Text = isDecoded ? encoding.GetString(file.Slice((int)span.Start, span.Length)) : bytes.Text(),
            Speaker = bytes.Name(),
            StageDirection = bytes.Name(),
            Provenance = ReadProvenance(ref bytes),
            Timestamp = bytes.Name(),
            ListLead = bytes.Name(),
            IsTicked = bytes.Flag(),
            Digest = bytes.Flag() ? Sha256Digest.From(bytes.Raw(Sha256Digest.Length)) : null,
        };
    }

    private static void Write(KeptWriter writer, PartialDate date)
    {
        writer.Optional(date.Year);
        writer.Optional(date.Month);
        writer.Optional(date.Day);
    }

    private static PartialDate ReadDate(ref KeptBytes bytes) => new(bytes.Optional(), bytes.Optional(), bytes.Optional());

    private static void Write(KeptWriter writer, ByteSpan span)
    {
        writer.Number(span.Start);
        writer.Number(span.Length);
    }

    private static ByteSpan ReadSpan(ref KeptBytes bytes) => new(bytes.Number(), bytes.Number(int.MaxValue));

    private static Provenance ReadProvenance(ref KeptBytes bytes) => (Provenance)bytes.Number(PassageTraits.Provenances);

    private static Encoding EncodingOf(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };

    private sealed class Facts
    {
        public required string Path { get; init; }

        public required string Title { get; init; }

        public required Provenance Provenance { get; init; }

        public required bool Certain { get; init; }

        public required string Reason { get; init; }

        public required string? Author { get; init; }

        public PartialDate? Date { get; set; }

        public DateOrigin? DateOrigin { get; set; }

        public List<DatedPlace> OtherDates { get; } = [];

        public string? Scribe { get; set; }

        public FilePart? Part { get; set; }

        public string Sha256 { get; set; } = "";

        public long Size { get; set; }

        public List<string> Warnings { get; } = [];

        public string? StandsFor { get; set; }

        public Document Document(Section[] sections, DocumentPassages passages, Passage? evidence) => new()
        {
            Path = Path,
            Title = Title,
            Provenance = new ProvenanceVerdict(Provenance, Certain, Reason, evidence),
            Author = Author,
            Date = Date,
            DateOrigin = DateOrigin,
            OtherDates = OtherDates,
            Scribe = Scribe,
            Part = Part,
            Sections = sections,
            Passages = passages,
            Sha256 = Sha256,
            Size = Size,
            Warnings = Warnings,
            StandsFor = StandsFor,
        };
    }
}
