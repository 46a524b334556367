using System.Collections;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>
/// The passages of one document, in the order of the file. A <see cref="Passage"/> is made for whoever asks, two for the same place being
/// equal; what it says is read
/// from the source, which is memory for a document that was just read and an index later on.
/// </summary>
public sealed class DocumentPassages : IReadOnlyList<Passage>
{
    private static long _made;

    // Whoever reads a passage asks for several things of it. By number, so that nothing stays in memory for having been read last.
    [ThreadStatic]
    private static (long Document, int Ordinal) _lastRead;

    [ThreadStatic]
    private static PassageDraft? _last;

    // Nobody keeps more passages at once.
    private const int MostKept = 1 << 13;

    // Those of the document that this thread goes through again and again just now.
    [ThreadStatic]
    private static (long Document, PassageDraft?[] Drafts) _kept;

    private readonly long _number = Interlocked.Increment(ref _made);
    private volatile IPassageSource _source;

    /// <param name="part">Where in a packed file the document stands; null for a plain file.</param>
    public DocumentPassages(string path, string title, FilePart? part, IReadOnlyList<Section> sections, IPassageSource source)
    {
        (Path, Title, Part, Sections, _source) = (path, title, part, sections, source);
        Count = source.Count;
    }

    public int Count { get; }

    internal string Path { get; }

    internal string Title { get; }

    internal FilePart? Part { get; }

    internal IReadOnlyList<Section> Sections { get; }

    /// <summary>Where they are now.</summary>
    internal IPassageSource Source => _source;

    public Passage this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Passage(this, index);
        }
    }

    /// <summary>From now on the very same passages are read from another place.</summary>
    public void MoveTo(IPassageSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNotEqual(source.Count, Count, nameof(source));
        _source = source;
    }

    public IEnumerator<Passage> GetEnumerator()
    {
        for (var ordinal = 0; ordinal < Count; ordinal++) yield return new Passage(this, ordinal);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal PassageTraits TraitsOf(int ordinal) => IsKept || IsLastRead(ordinal) ? Read(ordinal).Traits : _source.TraitsOf(ordinal);

    internal string? SpeakerOf(int ordinal) => IsKept || IsLastRead(ordinal) ? Read(ordinal).Speaker : _source.SpeakerOf(ordinal);

    /// <summary>What the passage says, as it is held by its source.</summary>
    public PassageDraft Read(int ordinal)
    {
        if (IsLastRead(ordinal)) return _last!;
        var draft = IsKept ? _kept.Drafts[ordinal] ??= _source.Read(ordinal) : _source.Read(ordinal);
        (_lastRead, _last) = ((_number, ordinal), draft);
        return draft;
    }

    /// <summary>
    /// Until this is disposed of, the thread keeps what it reads, unless the document is very long: rules that each go through the whole
    /// document read it once.
    /// </summary>
    internal KeptPassages KeepRead()
    {
        var before = new KeptPassages(_kept);
        if (Count <= MostKept && _source is not ReadPassages) _kept = (_number, new PassageDraft?[Count]);
        return before;
    }

    private bool IsKept => _kept.Document == _number;

    private bool IsLastRead(int ordinal) => _lastRead == (_number, ordinal);

    /// <param name="before">What was kept.</param>
    internal readonly ref struct KeptPassages((long Document, PassageDraft?[] Drafts) before)
    {
        public void Dispose() => _kept = before;
    }
}
