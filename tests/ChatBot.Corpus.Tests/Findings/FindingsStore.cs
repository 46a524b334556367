using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages.Texts;

namespace ChatBot.Corpus.Tests.Findings;

/// <summary>Keeps what a snapshot found as an index does: a change rewrites what has changed, and a start restores all.</summary>
internal sealed class FindingsStore
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
        var texts = before.Documents.Select(document => document.Passages.Texts).ToList();
        try
        {
            foreach (var passages in before.Documents.Where(_ => !mayRead).Select(document => document.Passages))
                passages.Texts = new NoTexts(passages.Texts.Length);
            return Restore(before.Documents.Select(Again), out lookedAtAnew);
        }
        finally
        {
            for (var number = 0; number < texts.Count; number++) before.Documents[number].Passages.Texts = texts[number];
        }
    }

    private Document Again(Document document) => DocumentFacts.Read(_facts[document.Path].Span).With(document.Passages);

    private CorpusSnapshot Restore(IEnumerable<Document> documents, out IReadOnlyList<Document> lookedAtAnew)
    {
        var restored = CorpusSnapshot.Restore(_kept!.Folder, documents, _kept.Refused, Shared, FindingsOf, WordsOf, out lookedAtAnew);
        _kept = restored;
        return restored;
    }

    private ReadOnlyMemory<byte>? FindingsOf(Document document) => _findings.TryGetValue(document.Path, out var bytes) ? bytes : null;

    // As in an index, what is kept under a path goes when another document comes there: only for a moment are both there.
    private ReadOnlyMemory<byte>? WordsOf(Document document) => _words.TryGetValue(document.Path, out var bytes) ? bytes : null;

    private sealed class NoTexts(int length) : IStoredTexts
    {
        public int Length => length;

        public ReadOnlySpan<byte> Read(int start, int length) => throw new InvalidOperationException("A text was read.");
    }
}
