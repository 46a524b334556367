using System.Collections;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages.Texts;

namespace ChatBot.Corpus.Passages;

/// <summary>
/// The passages of one document, in the order of the file. What they say is packed into columns of the whole document, a few bytes a passage; a <see cref="Passage"/> is
/// made for whoever asks, two for the same place being equal.
/// </summary>
public sealed class DocumentPassages : IReadOnlyList<Passage>
{
    private static long _made;

    // Whoever reads a passage reads its text several times over. By number, so that nothing stays in memory for having been read last.
    [ThreadStatic]
    private static (long Document, int Ordinal) _lastRead;

    [ThreadStatic]
    private static string? _last;

    // Nobody keeps the texts of more at once.
    private const int MostKept = 1 << 20;

    // Those of the document that this thread goes through again and again just now.
    [ThreadStatic]
    private static (long Document, string?[] Texts) _kept;

    private readonly long _number = Interlocked.Increment(ref _made);
    private readonly NumberTable _table;
    private readonly string[] _names;
    private volatile IStoredTexts _texts;

    internal DocumentPassages(string path, string title, FilePart? part, IReadOnlyList<Section> sections, int count, NumberTable table, string[] names, IStoredTexts texts)
    {
        (Path, Title, Part, Sections, Count) = (path, title, part, sections, count);
        (_table, _names, _texts) = (table, names, texts);
    }

    public int Count { get; }

    internal string Path { get; }

    internal string Title { get; }

    internal FilePart? Part { get; }

    internal IReadOnlyList<Section> Sections { get; }

    /// <summary>They may be put elsewhere, and stay the same.</summary>
    internal IStoredTexts Texts { get => _texts; set => _texts = value; }

    public Passage this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Passage(this, index);
        }
    }

    public IEnumerator<Passage> GetEnumerator()
    {
        for (var ordinal = 0; ordinal < Count; ordinal++) yield return new Passage(this, ordinal);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal PackedId IdOf(int ordinal) => new(_table[ordinal, PassageColumn.Id]);

    internal PassageTraits TraitsOf(int ordinal) => new(_table[ordinal, PassageColumn.Traits]);

    internal int SectionOf(int ordinal) => (int)_table[ordinal, PassageColumn.Section];

    internal ByteSpan SpanOf(int ordinal) => new(_table[ordinal, PassageColumn.SpanStart], (int)_table[ordinal, PassageColumn.SpanLength]);

    internal string? SpeakerOf(int ordinal) => Name(_table[ordinal, PassageColumn.Speaker]);

    internal string? ListLeadOf(int ordinal) => Name(_table[ordinal, PassageColumn.ListLead]);

    internal string TextOf(int ordinal)
    {
        if (_lastRead == (_number, ordinal)) return _last!;
        var text = _kept.Document == _number ? _kept.Texts[ordinal] ??= ReadText(ordinal) : ReadText(ordinal);
        (_lastRead, _last) = ((_number, ordinal), text);
        return text;
    }

    /// <summary>Until this is disposed of, the thread keeps what it reads, unless that is very long: rules that each go through the whole document read it once.</summary>
    internal KeptTexts KeepTexts()
    {
        var before = new KeptTexts(_kept);
        if (_texts.Length <= MostKept) _kept = (_number, new string?[Count]);
        return before;
    }

    internal string? TimestampOf(int ordinal) => _table[ordinal, PassageColumn.Timestamp] == 0 ? null
        : PackedText.Read(Between(TimestampStartOf(ordinal), DirectionStartOf(ordinal)), TraitsOf(ordinal).IsTimestampWide);

    internal string? StageDirectionOf(int ordinal) => _table[ordinal, PassageColumn.StageDirection] == 0 ? null
        : PackedText.Read(Between(DirectionStartOf(ordinal), DigestStartOf(ordinal)), TraitsOf(ordinal).IsDirectionWide);

    internal Sha256Digest? DigestOf(int ordinal) => TraitsOf(ordinal).HasDigest ? Sha256Digest.From(Between(DigestStartOf(ordinal), EndOf(ordinal))) : null;

    private string ReadText(int ordinal) => PackedText.Read(Between(StartOf(ordinal), TimestampStartOf(ordinal)), TraitsOf(ordinal).IsWide);

    private ReadOnlySpan<byte> Between(int start, int end) => _texts.Read(start, end - start);

    private string? Name(long number) => number == 0 ? null : _names[number - 1];

    private int StartOf(int ordinal) => ordinal == 0 ? 0 : EndOf(ordinal - 1);

    private int TimestampStartOf(int ordinal) => DirectionStartOf(ordinal) - LengthOf(ordinal, PassageColumn.Timestamp);

    private int DirectionStartOf(int ordinal) => DigestStartOf(ordinal) - LengthOf(ordinal, PassageColumn.StageDirection);

    private int DigestStartOf(int ordinal) => EndOf(ordinal) - (TraitsOf(ordinal).HasDigest ? Sha256Digest.Length : 0);

    private int EndOf(int ordinal) => (int)_table[ordinal, PassageColumn.End];

    private int LengthOf(int ordinal, int column) => (int)Math.Max(0, _table[ordinal, column] - 1);

    /// <param name="before">What was kept.</param>
    internal readonly ref struct KeptTexts((long Document, string?[] Texts) before)
    {
        public void Dispose() => _kept = before;
    }
}
