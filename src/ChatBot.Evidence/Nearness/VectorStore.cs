namespace ChatBot.Evidence.Nearness;

/// <summary>
/// Which passages are nearest to a question: every vector is looked at, so the answer is exact. Never changes; a new one of the same blocks and others
/// costs next to nothing.
/// </summary>
public sealed class VectorStore
{
    private readonly VectorBlock[] _blocks;
    private readonly int[] _starts;

    /// <param name="blocks">The first vector of the first one has the ordinal 0.</param>
    public VectorStore(IReadOnlyList<VectorBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        _blocks = [.. blocks];
        _starts = new int[_blocks.Length];
        foreach (var (at, block) in _blocks.Index())
        {
            _starts[at] = Count;
            Count = checked(Count + block.Count);
        }
    }

    public int Count { get; }

    /// <summary>The nearest first; of two that are equally near the one with the lower ordinal.</summary>
    /// <param name="among">By ordinal, asked only of what would be found otherwise; null for all.</param>
    public IReadOnlyList<NearPassage> Nearest(PassageVector question, int count, Func<int, bool>? among, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var nearest = new NearestPassages(Math.Min(count, Count), among);
        var products = new SignedBytes(question.Values.Span, stackalloc short[PassageVector.Dimensions]);
        foreach (var (at, block) in _blocks.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < block.Count; i++)
            {
                if (block.Scales[i] > 0) nearest.Add(new NearPassage(_starts[at] + i, products.Dot(block.ValuesOf(i)) * question.Scale * block.Scales[i]));
            }
        }
        return nearest.Take();
    }

    /// <summary>How near one passage is; null where its vector is missing.</summary>
    public float? Cosine(PassageVector question, int ordinal)
    {
        var (block, at) = Find(ordinal);
        return block.Scales[at] > 0 ? question.Cosine(block[at]) : null;
    }

    /// <summary>The vector of one passage; null where it is missing.</summary>
    public PassageVector? this[int ordinal] => Find(ordinal) is var (block, at) && block.Scales[at] > 0 ? block[at] : null;

    private (VectorBlock Block, int At) Find(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ordinal, Count);
        var found = Array.BinarySearch(_starts, ordinal);
        // Empty blocks start where the next one does.
        var block = found < 0 ? ~found - 1 : found;
        while (_blocks[block].Count == 0) block++;
        return (_blocks[block], ordinal - _starts[block]);
    }
}
