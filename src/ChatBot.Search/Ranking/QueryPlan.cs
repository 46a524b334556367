using ChatBot.Search.Postings;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Ranking;

/// <summary>
/// A query against one index. Scores are whole numbers of <see cref="UnitsPerPoint"/>ths until the end: sums come out the same in any order, so that
/// skipping, exhaustive scoring and explaining agree to the last bit.
/// </summary>
internal sealed class QueryPlan
{
    private const int MaxUnitsPerPoint = 1 << 16;
    private const int MaxTotal = 1 << 29;

    private QueryPlan(Clause[] clauses, float unitsPerPoint)
    {
        Clauses = clauses;
        UnitsPerPoint = unitsPerPoint;
    }

    /// <summary>In the order of the question; only what the corpus has.</summary>
    public Clause[] Clauses { get; }

    public float UnitsPerPoint { get; }

    public float Points(int units) => units / UnitsPerPoint;

    public static QueryPlan Create(SearchQuery query, TermLookup lookup, InverseFrequency rarity, PassageIndexOptions options)
    {
        var groups = query.Terms
            .Where(term => term.Weight > 0)
            .GroupBy(term => term.Group)
            .OrderBy(group => group.Key)
            .Select(group => Weigh(group, lookup, rarity, options.Saturation + 1))
            .Where(terms => terms.Count > 0)
            .ToList();
        var total = groups.Sum(terms => terms.Max(term => term.Weight)) * (1 + options.Proximity);
        var unitsPerPoint = total * MaxUnitsPerPoint <= MaxTotal ? MaxUnitsPerPoint : MaxTotal / total;
        return new QueryPlan([.. groups.Select(terms => new Clause([.. terms.Select(term => term.InUnits(unitsPerPoint))]))], unitsPerPoint);
    }

    /// <summary>An added term that is rarer than the written word would outweigh it; it counts as no rarer.</summary>
    private static List<ClauseTerm> Weigh(IEnumerable<QueryTerm> group, TermLookup lookup, InverseFrequency rarity, float saturated)
    {
        var found = group.Select(query => (query, term: lookup.Find(query.Term))).Where(pair => pair.term is not null).ToList();
        var written = found.Where(pair => pair.query.Origin == QueryTermOrigin.Written).Select(pair => rarity.Of(pair.term!.Postings.Count)).DefaultIfEmpty(float.MaxValue).Max();
        return [.. found.Select(pair => ClauseTerm.Create(pair.query, pair.term!, Math.Min(rarity.Of(pair.term!.Postings.Count), written), saturated))];
    }
}
