namespace ChatBot.Search.Postings;

/// <summary>
/// The greatest impact of a term, and the 10th and 50th greatest (0 where there are fewer): what that many passages reach at least.
/// </summary>
internal readonly record struct ImpactSummary(ushort Max, ushort Tenth, ushort Fiftieth)
{
    private const int Ranks = 50;

    /// <summary>The least impact of the best <paramref name="count"/> postings, or a lower bound of it.</summary>
    public ushort AtRank(int count) => count <= 10 ? Tenth : count <= Ranks ? Fiftieth : (ushort)0;

    public static ImpactSummary Of(ReadOnlySpan<ushort> impacts)
    {
        Span<ushort> best = stackalloc ushort[Ranks]; // ascending
        best.Clear();
        foreach (var impact in impacts)
        {
            if (impact <= best[0]) continue;
            var i = 0;
            for (; i < Ranks - 1 && best[i + 1] < impact; i++) best[i] = best[i + 1];
            best[i] = impact;
        }
        return new ImpactSummary(best[^1], best[^10], best[0]);
    }
}
