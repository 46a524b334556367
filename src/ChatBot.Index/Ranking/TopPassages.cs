using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Index.Ranking;

/// <summary>
/// Collects the best passages of a scope; of equal scores those with the lesser numbers, whatever the order in which they come.
/// </summary>
internal sealed class TopPassages(int count, PassageNumbers numbers, PassageScope? among) : ICollector
{
    /// <summary>In a smaller segment the table that Lucene then makes costs more than it saves.</summary>
    private const int WorthATable = 1 << 15;

    private readonly PriorityQueue<FoundPassage, FoundPassage> _best = new(Math.Min(count, 1024), WorstFirst.Instance);
    private Scorer? _scorer;
    private int _firstDocument;
    private int _documents;
    private float _least = float.NegativeInfinity;

    public bool AcceptsDocsOutOfOrder => _documents >= WorthATable;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => (_firstDocument, _documents) = (context.DocBase, context.AtomicReader.MaxDoc);

    public void Collect(int doc)
    {
        var score = _scorer!.GetScore();
        if (score < _least) return;
        var document = _firstDocument + doc;
        var found = new FoundPassage(document, numbers.NumberOf(document), score);
        if (found.Number < 0) return;
        var full = _best.Count == count;
        if (full && WorstFirst.Instance.Compare(found, _best.Peek()) <= 0) return;
        if (among is not null && !among.Contains(found.Number)) return;
        if (full) _best.DequeueEnqueue(found, found);
        else _best.Enqueue(found, found);
        if (_best.Count == count) _least = _best.Peek().Score;
    }

    /// <summary>Of equal scores the lesser number comes first.</summary>
    public static int BestFirst(FoundPassage one, FoundPassage other) =>
        one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Number.CompareTo(other.Number);

    /// <summary>In any order.</summary>
    public FoundPassage[] Found() => [.. _best.UnorderedItems.Select(item => item.Element)];

    private sealed class WorstFirst : IComparer<FoundPassage>
    {
        public static WorstFirst Instance { get; } = new();

        public int Compare(FoundPassage x, FoundPassage y) => BestFirst(y, x);
    }
}

/// <summary>A passage with its Lucene document.</summary>
internal readonly record struct FoundPassage(int Document, int Number, float Score);
