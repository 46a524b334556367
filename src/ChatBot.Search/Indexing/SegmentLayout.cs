using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

/// <summary>Lays each term's postings side by side as they come, passage after passage or term after term.</summary>
internal sealed class SegmentLayout
{
    private readonly int[] _nextPosting;
    private readonly int[] _nextDetail;

    /// <param name="empty">With room for what will come.</param>
    public SegmentLayout(SegmentPostings empty)
    {
        Postings = empty;
        _nextPosting = new int[empty.TermCount];
        _nextDetail = new int[empty.TermCount];
        for (var local = 0; local < empty.TermCount; local++) (_nextPosting[local], _nextDetail[local]) = (empty.Start(local), empty.FirstDetail(local));
    }

    public SegmentPostings Postings { get; }

    /// <summary>The next posting of the term; its passages come in ascending order.</summary>
    public void Add(int local, int passage, in PostingDetails posting)
    {
        Postings.Put(local, _nextPosting[local]++, passage, _nextDetail[local], posting.Bytes);
        _nextDetail[local] += posting.Bytes.Length;
    }
}
