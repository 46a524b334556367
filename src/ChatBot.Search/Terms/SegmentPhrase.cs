using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>A phrase's places in a segment.</summary>
internal sealed class SegmentPhrase : SegmentTerm
{
    private readonly int[] _firstPosition; // into _positions, by posting
    private readonly int[] _positions;

    private SegmentPhrase(PostingsList postings, int[] firstPosition, int[] positions)
    {
        Postings = postings;
        _firstPosition = firstPosition;
        _positions = positions;
    }

    public override PostingsList Postings { get; }

    /// <summary>Null where it stands in no passage.</summary>
    public static SegmentPhrase? Find(Segment segment, IReadOnlyList<PhrasePart> parts)
    {
        if (PhraseIntersection.Of(segment, parts) is not { } intersection) return null;
        var passages = new List<ushort>();
        var firstPosition = new List<int> { 0 };
        var positions = new List<int>();
        while (intersection.MoveNext())
        {
            intersection.CopyStarts(positions);
            if (positions.Count == firstPosition[^1]) continue;
            passages.Add(intersection.Passage);
            firstPosition.Add(positions.Count);
        }

        return passages.Count == 0 ? null : new SegmentPhrase(Score(segment, passages, firstPosition), [.. firstPosition], [.. positions]);
    }

    public override int Frequency(int posting, Field field) =>
        field == Field.Words ? _firstPosition[posting + 1] - _firstPosition[posting] : 0;

    public override void CopyPassages(int first, List<int> passages) => passages.AddRange(Postings.Passages.Select(passage => first + passage));

    public override void CopyPositions(int posting, List<int> positions) =>
        positions.AddRange(_positions.AsSpan(_firstPosition[posting].._firstPosition[posting + 1]));

    private static PostingsList Score(Segment segment, List<ushort> passages, List<int> firstPosition)
    {
        var scoring = segment.Impacts.Scoring;
        var impacts = new ushort[passages.Count];
        for (var i = 0; i < impacts.Length; i++)
        {
            var weights = scoring.WeightsFor(segment.Postings.Lengths[passages[i]].Lengths);
            impacts[i] = scoring.Impact(weights, firstPosition[i + 1] - firstPosition[i], default);
        }

        var blockMaxima = new ushort[(passages.Count + PostingsBlocks.Size - 1) / PostingsBlocks.Size];
        PostingsBlocks.FindMaxima(impacts, blockMaxima);
        return new PostingsList
        {
            Passages = [.. passages],
            Impacts = impacts,
            BlockMaxima = blockMaxima,
            End = impacts.Length,
            FirstBlock = 0,
            Summary = ImpactSummary.Of(impacts),
        };
    }
}
