using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>What each document shows of people. What one shows depends on the others only by the cases that words have in them.</summary>
internal sealed class CorpusHarvest
{
    private readonly Dictionary<Document, DocumentHarvest> _byDocument;
    private readonly SharedSightings _shared;

    private CorpusHarvest(IReadOnlyList<Document> documents, WordCases cases, Func<Document, DocumentHarvest?> known, SharedSightings shared)
    {
        (Cases, _shared) = (cases, shared);
        Documents = EachDocument.Make(documents, (document, _) => known(document) ?? DocumentHarvest.Of(document, cases));
        shared.Take(Documents);
        _byDocument = EachDocument.Keyed(documents, Documents);
    }

    /// <summary>In the order of the corpus.</summary>
    public DocumentHarvest[] Documents { get; }

    public WordCases Cases { get; }

    public static CorpusHarvest Of(IReadOnlyList<Document> documents) => new(documents, WordCases.Of(documents), known: static _ => null, new SharedSightings());

    /// <summary>The harvest of other documents, most of which are the same as here.</summary>
    public CorpusHarvest Again(IReadOnlyList<Document> documents)
    {
        var stayed = documents.ToHashSet();
        var added = documents.Where(document => !_byDocument.ContainsKey(document)).ToList();
        var gone = _byDocument.Keys.Where(document => !stayed.Contains(document)).ToList();
        var cases = Cases.With(gone, added, out var flipped);
        var shared = _shared.IsStale ? new SharedSightings() : _shared;
        return new CorpusHarvest(documents, cases, document => _byDocument.TryGetValue(document, out var harvest) && harvest.HoldsFor(flipped) ? harvest : null, shared);
    }
}
