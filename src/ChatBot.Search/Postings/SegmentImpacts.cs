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
        _blockMaxima = new ushort[postings.BlockCount];
        _summaries = new ImpactSummary[postings.TermCount];
        var weights = Array.ConvertAll(postings.Lengths, stored => scoring.WeightsFor(stored.Lengths));
        for (var local = 0; local < postings.TermCount; local++) Weigh(local, weights);
    }

    private SegmentImpacts(SegmentImpacts other, SegmentPostings postings)
    {
        (_postings, Scoring) = (postings, other.Scoring);
        (_impacts, _blockMaxima, _summaries) = (other._impacts, other._blockMaxima, other._summaries);
    }

    public FieldScoring Scoring { get; }

    public PostingsList List(int local) => new()
    {
        Passages = _postings.Passages,
        Impacts = _impacts,
        BlockMaxima = _blockMaxima,
        Start = _postings.Start(local),
        End = _postings.Start(local) + _postings.Frequency(local),
        FirstBlock = _postings.FirstBlock(local),
        Summary = _summaries[local],
    };

    /// <param name="renumbered">The same postings.</param>
    public SegmentImpacts Of(SegmentPostings renumbered) => new(this, renumbered);

    private void Weigh(int local, OccurrenceWeights[] weights)
    {
        var passages = _postings.PassagesOf(local);
        var details = _postings.DetailsOf(local);
        var impacts = _impacts.AsSpan(_postings.Start(local), passages.Length);
        var blockMaxima = _blockMaxima.AsSpan(_postings.FirstBlock(local));
        var at = 0;
        for (var index = 0; index < passages.Length; index++)
        {
            var posting = PostingDetails.Read(details, ref at);
            var impact = Scoring.Impact(weights[passages[index]], posting.InWords, posting.InOthers);
            impacts[index] = impact;
            ref var max = ref blockMaxima[index / PostingsList.BlockSize];
            max = Math.Max(max, impact);
        }

        _summaries[local] = ImpactSummary.Of(impacts);
    }
}
