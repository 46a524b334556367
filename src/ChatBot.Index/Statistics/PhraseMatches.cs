using ChatBot.Index.Fields;
using ChatBot.Index.Queries;
using Lucene.Net.Search;

namespace ChatBot.Index.Statistics;

/// <summary>The Lucene documents of those of the corpus's passages that have a phrase, ascending.</summary>
internal sealed record PhraseMatches(int[] Documents)
{
    private static readonly PhraseMatches None = new([]);

    public int Count => Documents.Length;

    public static PhraseMatches Of(Phrase phrase, CorpusStatistics statistics)
    {
        if (phrase.Parts.Length == 0) return None;
        if (Array.Exists(phrase.Parts, part => statistics.Find(FieldNames.Words, part.Term) is null)) return None;
        var documents = new List<int>();
        var weight = statistics.Plain.CreateNormalizedWeight(phrase.ToQuery());
        foreach (var segment in statistics.Segments)
        {
            if (segment.Count == 0 || weight.GetScorer(segment.Context, null) is not { } scorer) continue;
            while (scorer.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
            {
                if (segment.IsNumbered(document)) documents.Add(segment.Context.DocBase + document);
            }
        }

        return new PhraseMatches([.. documents]);
    }
}
