namespace ChatBot.Search.Postings;

/// <summary>
/// Terms that stand next to each other in the words, written "ceas fire"; an asterisk stands for any one word ("secretari * state").
/// Its postings are found by intersection and then serve like those of a term.
/// </summary>
internal sealed class Phrase : SearchableTerm
{
    public const char Separator = ' ';
    public const string AnyWord = "*";

    private readonly int[] _firstPosition; // into _positions, by posting
    private readonly int[] _positions;

    private Phrase(PostingsList postings, int[] firstPosition, int[] positions)
    {
        Postings = postings;
        _firstPosition = firstPosition;
        _positions = positions;
    }

    public override PostingsList Postings { get; }

    public override int WordsFrequency => Postings.Count;

    public static bool IsPhrase(string term) => term.Contains(Separator, StringComparison.Ordinal);

    public override int Frequency(int posting, Field field) =>
        field == Field.Words ? _firstPosition[posting + 1] - _firstPosition[posting] : 0;

    public override void CopyPassages(List<int> passages) => passages.AddRange(Postings.Passages);

    public override void CopyPositions(int posting, List<int> positions) =>
        positions.AddRange(_positions.AsSpan(_firstPosition[posting].._firstPosition[posting + 1]));

    /// <summary>Finds the phrase's places; null where a term is unknown.</summary>
    public static Phrase? Find(PostingsStore store, string phrase)
    {
        var parts = PhrasePart.Parse(store, phrase);
        if (parts is null) return null;
        var passages = new List<int>();
        var firstPosition = new List<int> { 0 };
        var positions = new List<int>();
        var intersection = new PhraseIntersection(parts);
        while (intersection.MoveNext())
        {
            intersection.CopyStarts(positions);
            if (positions.Count == firstPosition[^1]) continue;
            passages.Add(intersection.Passage);
            firstPosition.Add(positions.Count);
        }
        return new Phrase(Score(store, passages, firstPosition), [.. firstPosition], [.. positions]);
    }

    private static PostingsList Score(PostingsStore store, List<int> passages, List<int> firstPosition)
    {
        var impacts = new ushort[passages.Count];
        var blockMaxima = new ushort[(passages.Count + PostingsList.BlockSize - 1) / PostingsList.BlockSize];
        for (var i = 0; i < impacts.Length; i++)
        {
            var weights = store.Scoring.WeightsFor(store.Lengths[passages[i]].Lengths);
            impacts[i] = store.Scoring.Impact(weights, firstPosition[i + 1] - firstPosition[i], default);
            ref var max = ref blockMaxima[i / PostingsList.BlockSize];
            max = Math.Max(max, impacts[i]);
        }
        return new PostingsList
        {
            Passages = [.. passages],
            Impacts = impacts,
            BlockMaxima = blockMaxima,
            End = impacts.Length,
            Summary = ImpactSummary.Of(impacts),
        };
    }
}
