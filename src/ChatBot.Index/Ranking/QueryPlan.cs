using ChatBot.Index.Queries;
using ChatBot.Index.Statistics;

namespace ChatBot.Index.Ranking;

/// <summary>A query against one corpus.</summary>
internal sealed class QueryPlan
{
    private QueryPlan(PlannedClause[] clauses) => Clauses = clauses;

    /// <summary>In the order of the question; only what the corpus has.</summary>
    public PlannedClause[] Clauses { get; }

    public static QueryPlan Create(SearchQuery query, CorpusStatistics statistics) => new(
        [.. query.Terms
            .Where(term => term.Weight > 0 && statistics.Contains(term.Term))
            .Select(term => new PlannedTerm(term, statistics.Rarity(term.Term)))
            .GroupBy(term => term.Query.Group)
            .OrderBy(group => group.Key)
            .Select(group => new PlannedClause([.. group]))]);
}

/// <summary>One word of the question: its terms are alternatives, and the best one counts.</summary>
internal sealed class PlannedClause
{
    public PlannedClause(PlannedTerm[] terms)
    {
        Terms = terms;
        var written = terms.Where(term => term.Query.Origin == QueryTermOrigin.Written).Select(term => term.Rarity).DefaultIfEmpty().Max();
        foreach (var term in terms)
        {
            // An added term that is rarer than the written word would outweigh it, so it counts as no rarer.
            if (written > 0) term.Counted = Math.Min(term.Rarity, written);
        }
    }

    public PlannedTerm[] Terms { get; }

    public string Word => Terms[0].Query.Word;

    /// <summary>The most that any of its terms would be worth.</summary>
    public float Weight => Terms.Max(term => term.Query.Weight * term.Counted);
}

/// <summary>A query's term with its weight in this corpus.</summary>
internal sealed class PlannedTerm(QueryTerm query, float rarity)
{
    public QueryTerm Query { get; } = query;

    public bool IsPhrase { get; } = Phrase.IsPhrase(query.Term);

    /// <summary>The inverse document frequency.</summary>
    public float Rarity { get; } = rarity;

    /// <summary>The inverse document frequency that counts.</summary>
    public float Counted { get; set; } = rarity;
}
