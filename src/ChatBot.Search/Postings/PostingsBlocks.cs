namespace ChatBot.Search.Postings;

/// <summary>
/// The blocks of the terms that have more postings than a block holds; most terms have fewer, and no block. Where a block's details begin is kept here, what it counts at most in
/// <see cref="SegmentImpacts"/>.
/// </summary>
internal sealed class PostingsBlocks
{
    /// <summary>Postings a block.</summary>
    public const int Size = 128;

    private readonly int[] _terms;
    private readonly int[] _firsts;

    public PostingsBlocks(ReadOnlySpan<TermCount> counts)
    {
        var (terms, firsts, blocks) = (new List<int>(), new List<int>(), 0);
        for (var local = 0; local < counts.Length; local++)
        {
            if (counts[local].Postings <= Size) continue;
            terms.Add(local);
            firsts.Add(blocks);
            blocks += (counts[local].Postings + Size - 1) / Size;
        }

        (_terms, _firsts, Details) = ([.. terms], [.. firsts], new int[blocks]);
    }

    /// <summary>The terms that have blocks, by their local numbers, ascending.</summary>
    public ReadOnlySpan<int> Terms => _terms;

    /// <summary>By block: where in the segment's details its first posting's begin.</summary>
    public int[] Details { get; }

    /// <summary>The greatest impact of each block.</summary>
    public static void FindMaxima(ReadOnlySpan<ushort> impacts, Span<ushort> maxima)
    {
        for (var index = 0; index < impacts.Length; index++) maxima[index / Size] = Math.Max(maxima[index / Size], impacts[index]);
    }

    /// <summary>The place among <see cref="Terms"/>; negative for a term without blocks.</summary>
    public int Find(int local) => Array.BinarySearch(_terms, local);

    /// <summary>The first block of the term at this place among <see cref="Terms"/>.</summary>
    public int First(int place) => _firsts[place];

    /// <summary>The term's first block; negative where it has none.</summary>
    public int Of(int local) => Find(local) is >= 0 and var place ? First(place) : -1;
}
