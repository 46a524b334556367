namespace ChatBot.Search.Ranking;

/// <summary>The best passages so far: a heap with the worst on top. Of equal scores the earlier passage is better.</summary>
internal sealed class TopPassages
{
    private const int MinSize = 64;

    /// <summary>A larger heap, for somebody who wants all hits, is not kept for the next search.</summary>
    private const int MaxKept = 4_096;

    private long[] _heap = new long[MinSize];
    private int _count;
    private int _capacity;

    /// <summary>A passage must score more than this to be among the best; passages come in ascending order.</summary>
    public int Threshold { get; private set; }

    /// <param name="threshold">What is known beforehand.</param>
    public void Reset(int capacity, int threshold)
    {
        if (_heap.Length < capacity) _heap = new long[capacity];
        (_count, _capacity, Threshold) = (0, capacity, threshold);
    }

    public void Add(int passage, int score)
    {
        var key = (long)score << 32 | (uint)~passage;
        if (_count < _capacity)
        {
            SiftUp(_count++, key);
        }
        else
        {
            SiftDown(key);
        }
        if (_count == _capacity) Threshold = Math.Max(Threshold, (int)(_heap[0] >> 32));
    }

    /// <summary>Best first; empties the heap.</summary>
    public ScoredPassage[] Take()
    {
        var keys = _heap.AsSpan(0, _count);
        keys.Sort();
        var best = new ScoredPassage[_count];
        for (var i = 0; i < best.Length; i++)
        {
            var key = keys[^(i + 1)];
            best[i] = new ScoredPassage(~(int)(uint)key, (int)(key >> 32));
        }
        _count = 0;
        if (_heap.Length > MaxKept) _heap = new long[MinSize];
        return best;
    }

    private void SiftUp(int at, long key)
    {
        while (at > 0 && _heap[(at - 1) / 2] > key)
        {
            _heap[at] = _heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        _heap[at] = key;
    }

    private void SiftDown(long key)
    {
        var at = 0;
        while (2 * at + 1 < _count)
        {
            var child = 2 * at + 1;
            if (child + 1 < _count && _heap[child + 1] < _heap[child]) child++;
            if (_heap[child] >= key) break;
            _heap[at] = _heap[child];
            at = child;
        }
        _heap[at] = key;
    }
}

/// <param name="Units">See <see cref="QueryPlan.UnitsPerPoint"/>.</param>
internal readonly record struct ScoredPassage(int Passage, int Units);
