namespace ChatBot.Index;

/// <summary>Passages that follow each other in the index and in the corpus.</summary>
/// <param name="FirstDocument">The Lucene document of the first, in the whole reader.</param>
/// <param name="FirstNumber">The number of the first in the corpus.</param>
public readonly record struct PassageBlock(int FirstDocument, int FirstNumber, int Count);

/// <summary>
/// Which Lucene document is which passage. Passages are numbered from 0 in the order of the corpus, Lucene's documents in the order in
/// which they came; those that
/// are in no block (deleted, left out, no passages) have no number.
/// </summary>
public sealed class PassageNumbers
{
    private readonly PassageBlock[] _byDocument;
    private readonly PassageBlock[] _byNumber;

    /// <param name="blocks">In any order; together they number the passages without a gap.</param>
    /// <exception cref="ArgumentException">They overlap, or leave a gap in the numbers.</exception>
    public PassageNumbers(IEnumerable<PassageBlock> blocks)
    {
        PassageBlock[] filled = [.. blocks.Where(block => block.Count > 0)];
        _byNumber = [.. filled.OrderBy(block => block.FirstNumber)];
        _byDocument = [.. filled.OrderBy(block => block.FirstDocument)];
        foreach (var block in _byNumber)
        {
            if (block.FirstNumber != Count)
                throw new ArgumentException($"A passage has to be number {Count}, found {block.FirstNumber}.", nameof(blocks));
            Count += block.Count;
        }

        for (var at = 1; at < _byDocument.Length; at++)
        {
            if (_byDocument[at].FirstDocument < _byDocument[at - 1].FirstDocument + _byDocument[at - 1].Count)
                throw new ArgumentException($"Two blocks have the Lucene document {_byDocument[at].FirstDocument}.", nameof(blocks));
        }
    }

    public int Count { get; }

    /// <summary>In the order of the reader.</summary>
    internal ReadOnlySpan<PassageBlock> Blocks => _byDocument;

    /// <summary>The passage's number; -1 where the Lucene document is no passage of the corpus.</summary>
    public int NumberOf(int luceneDocument)
    {
        var (low, high) = (0, _byDocument.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            ref readonly var block = ref _byDocument[middle];
            var offset = luceneDocument - block.FirstDocument;
            if (offset < 0) high = middle - 1;
            else if (offset >= block.Count) low = middle + 1;
            else return block.FirstNumber + offset;
        }

        return -1;
    }

    /// <summary>The Lucene document of a passage.</summary>
    public int DocumentOf(int number)
    {
        var block = _byNumber[IndexOf(number)];
        return block.FirstDocument + number - block.FirstNumber;
    }

    /// <summary>The parts of the blocks whose numbers lie in a stretch, in the order of the numbers.</summary>
    internal IEnumerable<PassageBlock> Within(PassageRange range)
    {
        if (range.Start >= range.End) yield break;
        for (var at = IndexOf(range.Start); at < _byNumber.Length && _byNumber[at].FirstNumber < range.End; at++)
        {
            var block = _byNumber[at];
            var skipped = Math.Max(0, range.Start - block.FirstNumber);
            var end = Math.Min(block.Count, range.End - block.FirstNumber);
            yield return new PassageBlock(block.FirstDocument + skipped, block.FirstNumber + skipped, end - skipped);
        }
    }

    private int IndexOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        var (low, high) = (0, _byNumber.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_byNumber[middle].FirstNumber <= number) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
