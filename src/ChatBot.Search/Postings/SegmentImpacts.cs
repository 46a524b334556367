namespace ChatBot.Search.Postings;

/// <summary>What every posting of a segment counts: it follows from the postings and from the average lengths of the fields in the whole index.</summary>
internal sealed class SegmentImpacts
{
    private readonly SegmentPostings _postings;
    private readonly ushort[] _impacts;
    private readonly ushort[] _blockMaxima;
    private readonly ImpactSummary[] _summaries;

    public SegmentImpacts(SegmentPostings postings, FieldScoring scoring)
    {
        (_postings, Scoring) = (postings, scoring);
        _impacts = new ushort[postings.Passages.Length];
        _blockMaxima = new ushort[postings.Blocks.Details.Length];
        _summaries = new ImpactSummary[postings.Blocks.Terms.Length];
        var weights = Array.ConvertAll(postings.Lengths, stored => scoring.WeightsFor(stored.Lengths));
        for (var local = 0; local < postings.TermCount; local++) Weigh(local, weights);
        for (var place = 0; place < _summaries.Length; place++) Summarize(place);
    }

    private SegmentImpacts(SegmentImpacts other, SegmentPostings postings)
    {
        (_postings, Scoring) = (postings, other.Scoring);
        (_impacts, _blockMaxima, _summaries) = (other._impacts, other._blockMaxima, other._summaries);
    }

    public FieldScoring Scoring { get; }

    public PostingsList List(int local)
    {
        var (start, count) = (_postings.Start(local), _postings.Frequency(local));
        var place = _postings.Blocks.Find(local);
        return new PostingsList
        {
            Passages = _postings.Passages,
            Impacts = _impacts,
            BlockMaxima = _blockMaxima,
            Start = start,
            End = start + count,
            FirstBlock = place >= 0 ? _postings.Blocks.First(place) : -1,
            Summary = place >= 0 ? _summaries[place] : ImpactSummary.Of(_impacts.AsSpan(start, count)),
        };
    }

    /// <param name="renumbered">The same postings.</param>
    public SegmentImpacts Of(SegmentPostings renumbered) => new(this, renumbered);

    private void Weigh(int local, OccurrenceWeights[] weights)
    {
        var passages = _postings.PassagesOf(local);
        var details = _postings.DetailsOf(local);
        var impacts = _impacts.AsSpan(_postings.Start(local), passages.Length);
        var at = 0;
        for (var index = 0; index < passages.Length; index++)
        {
            var posting = PostingDetails.Read(details, ref at);
            impacts[index] = Scoring.Impact(weights[passages[index]], posting.InWords, posting.InOthers);
        }
    }

    private void Summarize(int place)
    {
        var local = _postings.Blocks.Terms[place];
        var impacts = _impacts.AsSpan(_postings.Start(local), _postings.Frequency(local));
        _summaries[place] = ImpactSummary.Of(impacts);
        PostingsBlocks.FindMaxima(impacts, _blockMaxima.AsSpan(_postings.Blocks.First(place)));
    }
}
