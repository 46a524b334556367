using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>What each document shows of people. What one shows depends on the others only by the cases that words have in them.</summary>
internal sealed class CorpusHarvest
{
    private static readonly IReadOnlySet<int> None = new HashSet<int>();

    private readonly Dictionary<Document, DocumentHarvest> _byDocument;

    private CorpusHarvest(
        IReadOnlyList<Document> documents,
        WordCases cases,
        IReadOnlySet<int> flipped,
        Func<Document, DocumentHarvest?> known,
        SharedSightings shared)
    {
        (Cases, Flipped, Shared) = (cases, flipped, shared);
        Documents = EachDocument.Make(documents, (document, _) => Current(known(document), document));
        shared.Take(Documents);
        _byDocument = EachDocument.Keyed(documents, Documents);
    }

    /// <summary>In the order of the corpus.</summary>
    public DocumentHarvest[] Documents { get; }

    public WordCases Cases { get; }

    /// <summary>By <see cref="WordCases.KeyOf"/> the words that the corpus before wrote mostly in the other case.</summary>
    public IReadOnlySet<int> Flipped { get; }

    /// <summary>For what else documents have alike.</summary>
    public SharedSightings Shared { get; }

    public static CorpusHarvest Of(IReadOnlyList<Document> documents) =>
        new(documents, WordCases.Of(documents), None, known: static _ => null, new SharedSightings());

    /// <param name="known">What was harvested under these very cases; null for a document that is to be looked at.</param>
    public static CorpusHarvest Restored(IReadOnlyList<Document> documents, WordCases cases, Func<Document, DocumentHarvest?> known) =>
        new(documents, cases, None, known, new SharedSightings());

    public DocumentHarvest Of(Document document) => _byDocument[document];

    /// <summary>The harvest of other documents, most of which are the same as here.</summary>
    /// <param name="kept">Reads the words of documents that are gone; null where they can still be read themselves.</param>
    public CorpusHarvest Again(IReadOnlyList<Document> documents, Func<Document, ReadOnlyMemory<byte>?>? kept)
    {
        var stayed = documents.ToHashSet();
        var added = documents.Where(document => !_byDocument.ContainsKey(document)).ToList();
        var gone = _byDocument.Keys.Where(document => !stayed.Contains(document)).ToList();
        var words = gone.ConvertAll(document => kept is null ? WordCases.WordsOf(document) : DocumentWords.Find(kept, document));
        var cases = words.TrueForAll(one => one is not null)
            ? Cases.With(words.OfType<SortedBalances>(), added, out var flipped)
            : Cases.Again(documents, out flipped);
        var shared = Shared.IsStale ? new SharedSightings() : Shared;
        return new CorpusHarvest(documents, cases, flipped, document => _byDocument.GetValueOrDefault(document), shared);
    }

    /// <summary>What is known where it still holds, else what is found now.</summary>
    private DocumentHarvest Current(DocumentHarvest? known, Document document)
    {
        if (known?.HoldsFor(Flipped) == true) return known;
        var harvest = DocumentHarvest.Of(document, Cases);
        return known?.IsSameAs(harvest) == true ? known : harvest;
    }
}
