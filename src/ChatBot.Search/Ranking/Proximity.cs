namespace ChatBot.Search.Ranking;

/// <summary>
/// What neighbouring words of the question add when they stand near each other in a passage: the weight of the lesser of the two, times
/// the option, divided by their distance. In the reverse order they count as one word farther apart.
/// </summary>
internal sealed class Proximity(float share)
{
    /// <summary>Words farther apart than this add nothing.</summary>
    public const int MaxDistance = 8;

    [ThreadStatic]
    private static List<int>? _before;

    [ThreadStatic]
    private static List<int>? _after;

    public bool CanAdd(QueryPlan plan) => share > 0 && plan.Clauses.Length > 1;

    public int Score(SegmentPlan plan, int passage)
    {
        var units = 0;
        for (var i = 1; i < plan.Clauses.Length; i++) units += Pair(plan.Clauses[i - 1], plan.Clauses[i], passage).Units;
        return units;
    }

    /// <summary>
    /// What the two clauses add in this passage, and how far apart they stand; 0 units where it is too far or one is missing.
    /// </summary>
    public (int Units, int Distance) Pair(Clause first, Clause second, int passage)
    {
        var (before, after) = (_before ??= [], _after ??= []);
        var distance = int.MaxValue;
        foreach (var left in first.Terms)
        {
            Read(left, passage, before);
            if (before.Count == 0) continue;
            foreach (var right in second.Terms)
            {
                Read(right, passage, after);
                distance = Math.Min(distance, Distance(before, after));
            }
        }
        return distance > MaxDistance ? (0, distance) : ((int)(share * Math.Min(first.Planned.Weight, second.Planned.Weight) / distance), distance);
    }

    private static void Read(ClauseTerm term, int passage, List<int> positions)
    {
        positions.Clear();
        var posting = term.Postings.Find(passage);
        if (posting >= 0) term.Source.CopyPositions(posting, positions);
    }

    /// <summary>The least distance of two ascending lists. One place for both (a compound) is as near as neighbours.</summary>
    private static int Distance(List<int> before, List<int> after)
    {
        var least = int.MaxValue;
        for (int i = 0, j = 0; i < before.Count && j < after.Count;)
        {
            var gap = after[j] - before[i];
            least = Math.Min(least, gap == 0 ? 1 : gap > 0 ? gap : 1 - gap);
            if (gap >= 0) i++;
            else j++;
        }
        return least;
    }
}
