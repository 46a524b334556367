using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>What a query can look for: a term of the index, or terms that stand next to each other.</summary>
internal abstract class SearchableTerm(SegmentList segments)
{
    /// <summary>How many passages have it in any field.</summary>
    public abstract int Frequency { get; }

    /// <summary>How many passages have it in their words.</summary>
    public abstract int WordsFrequency { get; }

    protected SegmentList Segments => segments;

    /// <summary>Where it stands in a segment; null where nowhere.</summary>
    public abstract SegmentTerm? In(int segment);

    /// <summary>Adds the passages that have it in their words, ascending.</summary>
    public void CopyPassages(List<int> passages)
    {
        for (var segment = 0; segment < segments.Count; segment++) In(segment)?.CopyPassages(segments.FirstOf(segment), passages);
    }
}
