using Lucene.Net.Index;

namespace ChatBot.Index.Statistics;

/// <summary>A term in one field: where it stands in each segment, and in how many of the corpus's passages.</summary>
internal sealed record TermPlaces(Term Term, TermContext States, int Count)
{
    public TermsEnum? In(AtomicReaderContext segment)
    {
        if (States.Get(segment.Ord) is not { } state) return null;
        var terms = segment.AtomicReader.GetTerms(Term.Field).GetEnumerator();
        terms.SeekExact(Term.Bytes, state);
        return terms;
    }
}
