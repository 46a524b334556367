namespace ChatBot.Evidence.Nearness;

/// <summary>The nearest passages so far: a queue with the farthest in front.</summary>
/// <param name="among">Which may be among them; null for all.</param>
internal sealed class NearestPassages(int capacity, Func<int, bool>? among)
{
    private readonly PriorityQueue<NearPassage, NearPassage> _queue = new(capacity + 1, FarthestFirst.Instance);
    private float _threshold = float.NegativeInfinity;

    public void Add(NearPassage passage)
    {
        // Most passages end here. One as near as the farthest may still have the lower ordinal.
        if (passage.Cosine < _threshold) return;
        if (among is not null && !among(passage.Ordinal)) return;
        _queue.Enqueue(passage, passage);
        if (_queue.Count <= capacity) return;
        _queue.Dequeue();
        if (_queue.TryPeek(out var farthest, out _)) _threshold = farthest.Cosine;
    }

    /// <summary>Nearest first.</summary>
    public NearPassage[] Take()
    {
        var nearest = new NearPassage[_queue.Count];
        for (var i = nearest.Length - 1; i >= 0; i--) nearest[i] = _queue.Dequeue();
        return nearest;
    }

    private sealed class FarthestFirst : IComparer<NearPassage>
    {
        public static FarthestFirst Instance { get; } = new();

        public int Compare(NearPassage x, NearPassage y)
        {
            var byCosine = x.Cosine.CompareTo(y.Cosine);
            return byCosine != 0 ? byCosine : y.Ordinal.CompareTo(x.Ordinal);
        }
    }
}
