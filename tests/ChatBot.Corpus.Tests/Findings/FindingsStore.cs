using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Findings;

/// <summary>Keeps what a snapshot found as an index does: a change rewrites what has changed, and a start restores all.</summary>
internal sealed class FindingsStore : IDocumentStore
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _facts = new(StringComparer.Ordinal);
    private CorpusSnapshot? _kept;

    public SharedFindings Shared { get; set; } = new(default, default);

    public IDictionary<string, ReadOnlyMemory<byte>> Findings => _findings;

    public IDictionary<string, ReadOnlyMemory<byte>> Words => _words;

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Facts => _facts;

    /// <summary>How many findings the last <see cref="Keep"/> wrote.</summary>
    public int Written { get; private set; }

    public FindingsStore Keep(CorpusSnapshot corpus)
    {
        var before = _kept?.Documents.ToHashSet() ?? [];
        foreach (var document in corpus.Documents.Where(document => !before.Contains(document)))
        {
            _words[document.Path] = CorpusSnapshot.WordsOf(document);
            _facts[document.Path] = DocumentFacts.BytesOf(document);
        }

        var changed = corpus.ChangedSince(_kept);
        foreach (var document in changed) _findings[document.Path] = corpus.FindingsOf(document);
        foreach (var path in _findings.Keys.Except(corpus.Documents.Select(document => document.Path)).ToList()) _findings.Remove(path);
        Shared = _kept is not null && corpus.HasWordsOf(_kept) ? Shared with { Rest = corpus.RestOfShared() } : corpus.Shared();
        (_kept, Written) = (corpus, changed.Count);
        return this;
    }

    /// <summary>The last snapshot with other documents of the same content, none of whose texts can be read meanwhile.</summary>
    public CorpusSnapshot Restore(bool mayRead = false) => Restore(mayRead, out _);

    public CorpusSnapshot Restore(bool mayRead, out IReadOnlyList<Document> lookedAtAnew)
    {
        var before = _kept!;
        var sources = before.Documents.Select(document => document.Passages.Source).ToList();
        try
        {
            foreach (var document in before.Documents.Where(_ => !mayRead)) document.Passages.MoveTo(new Unreadable(document.Passages.Count));
            return Restore(before.Documents.Select(document => DocumentFacts.Read(_facts[document.Path].Span).With(document.Passages)), out lookedAtAnew);
        }
        finally
        {
            for (var number = 0; number < sources.Count; number++) before.Documents[number].Passages.MoveTo(sources[number]);
        }
    }

    IEnumerable<Passage> IDocumentStore.Find(PassageId id) => _kept!.Passages.Where(passage => passage.Id == id);

    // As in an index, what is kept under a path goes when another document comes there: only for a moment are both there.
    ReadOnlyMemory<byte>? IDocumentStore.WordsOf(Document document) => _words.TryGetValue(document.Path, out var bytes) ? bytes : null;

    private CorpusSnapshot Restore(IEnumerable<Document> documents, out IReadOnlyList<Document> lookedAtAnew)
    {
        var restored = CorpusSnapshot.Restore(_kept!.Folder, documents, _kept.Refused, Shared, FindingsOf, this, out lookedAtAnew);
        _kept = restored;
        return restored;
    }

    private ReadOnlyMemory<byte>? FindingsOf(Document document) => _findings.TryGetValue(document.Path, out var bytes) ? bytes : null;
}

/// <summary>Passages of which nothing but their number may be asked.</summary>
internal sealed class Unreadable(int count) : IPassageSource
{
    public int Count => count;

    public PassageTraits TraitsOf(int ordinal) => throw new InvalidOperationException("A passage was read.");

    public string? SpeakerOf(int ordinal) => throw new InvalidOperationException("A passage was read.");

    public PassageDraft Read(int ordinal) => throw new InvalidOperationException("A passage was read.");
}
