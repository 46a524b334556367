using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

/// <summary>Lays each term's postings side by side as they come, passage after passage or term after term.</summary>
internal sealed class SegmentLayout
{
    private readonly Place[] _next; // by the term: side by side, as each posting needs all of it, and the processor waits for memory here most of the time

    /// <param name="empty">With room for what will come.</param>
    public SegmentLayout(SegmentPostings empty)
    {
        Postings = empty;
        _next = new Place[empty.TermCount];
        for (var local = 0; local < _next.Length; local++) _next[local] = new Place(0, empty.Start(local), empty.FirstDetail(local));
    }

    public SegmentPostings Postings { get; }

    /// <summary>The next posting of the term; its passages come in ascending order.</summary>
    public void Add(int local, int passage, in PostingDetails posting)
    {
        ref var next = ref _next[local];
        Postings.Put(local, next.Index, next.Posting, passage, next.Detail, posting.Bytes);
        next = new Place(next.Index + 1, next.Posting + 1, next.Detail + posting.Bytes.Length);
    }

    /// <param name="Index">Among the term's postings.</param>
    private readonly record struct Place(int Index, int Posting, int Detail);
}
