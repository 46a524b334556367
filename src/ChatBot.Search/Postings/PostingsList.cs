namespace ChatBot.Search.Postings;

/// <summary>One term's postings: a stretch of arrays that many terms share, in ascending order of the segment's passages.</summary>
internal sealed class PostingsList
{
    public required ushort[] Passages { get; init; }

    public required ushort[] Impacts { get; init; }

    /// <summary>The greatest impacts of blocks of <see cref="PostingsBlocks.Size"/>, from <see cref="FirstBlock"/> on.</summary>
    public required ushort[] BlockMaxima { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>Negative where it has no blocks, being no longer than one.</summary>
    public required int FirstBlock { get; init; }

    public ImpactSummary Summary { get; init; }

    public int Count => End - Start;

    /// <summary>Where the passage's posting stands in the arrays; -1 where it has none.</summary>
    public int Find(int passage)
    {
        var at = Array.BinarySearch(Passages, Start, Count, (ushort)passage);
        return at < 0 ? -1 : at;
    }
}
