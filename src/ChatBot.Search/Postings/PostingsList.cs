namespace ChatBot.Search.Postings;

/// <summary>One term's postings: a stretch of arrays that many terms share, in ascending order of the segment's passages.</summary>
internal sealed class PostingsList
{
    /// <summary>Postings a block; each block knows its greatest impact.</summary>
    public const int BlockSize = 128;

    public static PostingsList Empty { get; } = new() { Passages = [], Impacts = [], BlockMaxima = [] };

    public required ushort[] Passages { get; init; }

    public required ushort[] Impacts { get; init; }

    public required ushort[] BlockMaxima { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    public int FirstBlock { get; init; }

    public ImpactSummary Summary { get; init; }

    public int Count => End - Start;

    /// <summary>Where the passage's posting stands in the arrays; -1 where it has none.</summary>
    public int Find(int passage)
    {
        var at = Array.BinarySearch(Passages, Start, Count, (ushort)passage);
        return at < 0 ? -1 : at;
    }
}
