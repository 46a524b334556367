using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>A term's postings as a segment holds them.</summary>
internal sealed class StoredTerm : SegmentTerm
{
    private readonly SegmentPostings _postings;
    private readonly int _local;

    private StoredTerm(Segment segment, int local)
    {
        (_postings, _local) = (segment.Postings, local);
        Postings = segment.Impacts.List(local);
    }

    public override PostingsList Postings { get; }

    /// <summary>Null where no passage of the segment has the term.</summary>
    public static StoredTerm? Find(Segment segment, int term) => segment.Postings.Find(term) is >= 0 and var local ? new StoredTerm(segment, local) : null;

    public override int Frequency(int posting, Field field) => _postings.Details(_local, posting).Frequency(field);

    public override void CopyPositions(int posting, List<int> positions) => _postings.Details(_local, posting).CopyPositions(positions);

    public override void CopyPassages(int first, List<int> passages)
    {
        var details = _postings.DetailsOf(_local);
        var at = 0;
        foreach (var passage in _postings.PassagesOf(_local))
        {
            if (PostingDetails.Read(details, ref at).InWords > 0) passages.Add(first + passage);
        }
    }
}
