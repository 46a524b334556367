using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Findings;

/// <summary>
/// Everything that a document says of itself but its passages, as bytes and back. A test names every property of a document and fails
/// on one that is not here.
/// </summary>
public sealed class DocumentFacts
{
    private const string Owner = "facts";

    private readonly string _sha256;
    private readonly long _size;
    private readonly Provenance _provenance;
    private readonly bool _certain;
    private readonly string _reason;
    private readonly int? _evidence;
    private readonly string? _author;
    private readonly PartialDate? _date;
    private readonly DateOrigin? _dateOrigin;
    private readonly DatedPlace[] _otherDates;
    private readonly string? _scribe;
    private readonly string[] _warnings;
    private readonly string? _standsFor;
    private readonly Provenance[] _provenances;
    private readonly Section[] _sections;

    private DocumentFacts(ref CompactReader bytes)
    {
        (Path, Title) = (bytes.Required(), bytes.Required());
        (_provenance, _certain, _reason, _evidence) = (ReadProvenance(ref bytes), bytes.Flag(), bytes.Required(), bytes.Optional());
        _author = bytes.Name();
        _date = bytes.Date();
        _dateOrigin = bytes.Optional() is { } origin ? OriginOf(origin) : null;
        _otherDates = new DatedPlace[bytes.Count()];
        for (var number = 0; number < _otherDates.Length; number++) _otherDates[number] = ReadDatedPlace(ref bytes);
        _scribe = bytes.Name();
        Part = (bytes.Name(), bytes.Name()) is ({ } packed, { } part) ? new FilePart(packed, part) : null;
        (_sha256, _size) = (bytes.Required(), bytes.Number());
        _warnings = new string[bytes.Count()];
        for (var number = 0; number < _warnings.Length; number++) _warnings[number] = bytes.Required();
        _standsFor = bytes.Name();
        _provenances = new Provenance[bytes.Count()];
        for (var number = 0; number < _provenances.Length; number++) _provenances[number] = ReadProvenance(ref bytes);
        _sections = new Section[bytes.Count()];
        for (var number = 0; number < _sections.Length; number++) _sections[number] = ReadSection(ref bytes, number);
    }

    public string Path { get; }

    public string Title { get; }

    public FilePart? Part { get; }

    public IReadOnlyList<Section> Sections => _sections;

    public static ReadOnlyMemory<byte> BytesOf(Document document)
    {
        var writer = new CompactWriter();
        Write(writer, document);
        return writer.Sealed(Owner);
    }

    /// <exception cref="InvalidDataException">These are not the bytes of a document's facts.</exception>
    public static DocumentFacts Read(ReadOnlySpan<byte> bytes)
    {
        var reader = CompactReader.Unseal(bytes, Owner);
        var facts = Read(ref reader);
        reader.End();
        return facts;
    }

    /// <summary>The document with its passages.</summary>
    /// <exception cref="InvalidDataException">
    /// The passages are another document's: the one that told its kind of source is not among them.
    /// </exception>
    public Document With(DocumentPassages passages) => new()
    {
        Path = Path,
        Title = Title,
        Provenance = new ProvenanceVerdict(_provenance, _certain, _reason, EvidenceAmong(passages)),
        Author = _author,
        Date = _date,
        DateOrigin = _dateOrigin,
        OtherDates = _otherDates,
        Scribe = _scribe,
        Part = Part,
        Sections = _sections,
        Passages = passages,
        Provenances = _provenances,
        Sha256 = _sha256,
        Size = _size,
        Warnings = _warnings,
        StandsFor = _standsFor,
    };

    internal static void Write(CompactWriter writer, Document document)
    {
        writer.Name(document.Path);
        writer.Name(document.Title);
        writer.Number((int)document.Provenance.Provenance);
        writer.Flag(document.Provenance.Certain);
        writer.Name(document.Provenance.Reason);
        writer.Optional(document.Provenance.Evidence?.Ordinal);
        writer.Name(document.Author);
        writer.Date(document.Date);
        writer.Optional((int?)document.DateOrigin);
        writer.Number(document.OtherDates.Count);
        foreach (var (other, origin) in document.OtherDates)
        {
            writer.Date(other);
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
        writer.Number(document.Provenances.Count);
        foreach (var provenance in document.Provenances) writer.Number((int)provenance);
        Write(writer, document.Sections);
    }

    internal static DocumentFacts Read(ref CompactReader bytes) => new(ref bytes);

    private static void Write(CompactWriter writer, IReadOnlyList<Section> sections)
    {
        var numbers = new Dictionary<Section, int>(ReferenceEqualityComparer.Instance);
        writer.Number(sections.Count);
        foreach (var section in sections)
        {
            writer.Number(section.Number);
            writer.Name(section.Heading);
            writer.Number(section.Level);
            writer.Optional(section.Parent is { } parent ? numbers[parent] : null); // a section stands in one before it
            writer.Number(section.Span.Start);
            writer.Number(section.Span.Length);
            numbers.Add(section, numbers.Count);
        }
    }

    private Section ReadSection(ref CompactReader bytes, int before)
    {
        var (number, heading, level) = (bytes.Number(int.MaxValue), bytes.Required(), bytes.Number(int.MaxValue));
        var parent = bytes.Optional() is not { } above ? null
            : above < before ? _sections[above] : throw new InvalidDataException("A section stands in one that comes later.");
        return new Section(number, heading, level, parent, new ByteSpan(bytes.Number(), bytes.Number(int.MaxValue)));
    }

    private static DatedPlace ReadDatedPlace(ref CompactReader bytes)
    {
        var date = bytes.Date() ?? throw new InvalidDataException("A date is missing.");
        return new DatedPlace(date, OriginOf(bytes.Number(int.MaxValue)));
    }

    private static DateOrigin OriginOf(int number) =>
        number <= (int)DateOrigin.FileName ? (DateOrigin)number : throw new InvalidDataException("A date stands nowhere.");

    private static Provenance ReadProvenance(ref CompactReader bytes) => (Provenance)bytes.Number((int)Provenance.Comment + 1);

    private Passage? EvidenceAmong(DocumentPassages passages)
    {
        if (_evidence is not { } ordinal) return null;
        return ordinal < passages.Count ? passages[ordinal] : throw new InvalidDataException("The evidence is no passage.");
    }
}
