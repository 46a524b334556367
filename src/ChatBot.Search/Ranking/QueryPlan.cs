using ChatBot.Search.Queries;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Ranking;

/// <summary>
/// A query against one index. Scores are whole numbers of <see cref="UnitsPerPoint"/>ths until the end: sums come out the same in any
/// order, so that skipping, exhaustive scoring and explaining agree to the last bit.
/// </summary>
internal sealed class QueryPlan
{
    private const int MaxUnitsPerPoint = 1 << 16;
    private const int MaxTotal = 1 << 29;

    private QueryPlan(PlannedClause[] clauses, float unitsPerPoint)
    {
        Clauses = clauses;
        UnitsPerPoint = unitsPerPoint;
    }

    /// <summary>In the order of the question; only what the corpus has.</summary>
    public PlannedClause[] Clauses { get; }

    public float UnitsPerPoint { get; }

    public float Points(int units) => units / UnitsPerPoint;

    public static QueryPlan Create(SearchQuery query, TermLookup lookup, InverseFrequency rarity, PassageIndexOptions options)
    {
        var terms = new List<PlannedTerm>(query.Terms.Count);
        foreach (var term in query.Terms)
        {
            if (term.Weight > 0 && lookup.Find(term.Term) is { } source) terms.Add(new PlannedTerm(term, source, rarity.Of(source)));
        }
        var groups = GroupsOf(terms);
        var total = 0f;
        foreach (var group in groups) total += Weigh(group, options.Saturation + 1);
        total *= 1 + options.Proximity;
        var unitsPerPoint = total * MaxUnitsPerPoint <= MaxTotal ? MaxUnitsPerPoint : MaxTotal / total;
        return new QueryPlan([.. groups.Select(group => new PlannedClause(group, unitsPerPoint))], unitsPerPoint);
    }

    private static List<PlannedTerm[]> GroupsOf(List<PlannedTerm> terms)
    {
        var sorted = Sorted(terms);
        var groups = new List<PlannedTerm[]>(sorted.Length);
        for (int start = 0, end = 1; start < sorted.Length; start = end++)
        {
            while (end < sorted.Length && sorted[end].Query.Group == sorted[start].Query.Group) end++;
            groups.Add(sorted[start..end]);
        }
        return groups;
    }

    /// <summary>By group, stable: the first term of a group stays the first. Queries from the parser are in this order already.</summary>
    private static PlannedTerm[] Sorted(List<PlannedTerm> terms)
    {
        for (var i = 1; i < terms.Count; i++)
        {
            if (terms[i].Query.Group < terms[i - 1].Query.Group) return [.. terms.OrderBy(term => term.Query.Group)];
        }
        return [.. terms];
    }

    /// <summary>
    /// An added term that is rarer than the written word would outweigh it, so it counts as no rarer. Gives the greatest weight.
    /// </summary>
    private static float Weigh(PlannedTerm[] group, float saturated)
    {
        var written = 0f;
        foreach (var term in group)
        {
            if (term.Query.Origin == QueryTermOrigin.Written) written = Math.Max(written, term.Rarity);
        }
        var greatest = 0f;
        foreach (var term in group)
        {
            if (written > 0) term.Rarity = Math.Min(term.Rarity, written);
            term.Weight = term.Query.Weight * term.Rarity * saturated;
            greatest = Math.Max(greatest, term.Weight);
        }
        return greatest;
    }
}
