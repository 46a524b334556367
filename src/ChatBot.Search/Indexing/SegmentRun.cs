using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

/// <summary>A stretch of a segment's passages, from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
internal readonly record struct SegmentRun(SegmentPostings Source, int Start, int End)
{
    public int Count => End - Start;

    public bool IsWhole => Count == Source.PassageCount;
}
