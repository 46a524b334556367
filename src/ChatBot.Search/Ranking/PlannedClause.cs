using ChatBot.Search.Queries;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Ranking;

/// <summary>One word of the question: its terms are alternatives, and the best one counts.</summary>
internal sealed class PlannedClause
{
    public PlannedClause(PlannedTerm[] terms, float unitsPerPoint)
    {
        Terms = terms;
        foreach (var term in terms)
        {
            term.Units = (long)MathF.Round(term.Weight * unitsPerPoint);
            Weight = Math.Max(Weight, term.Units);
        }
    }

    public PlannedTerm[] Terms { get; }

    /// <summary>The most that any of its terms would be worth at an impact of 1, in units.</summary>
    public long Weight { get; }
}

/// <summary>A query's term with its weight in this index.</summary>
internal sealed class PlannedTerm(QueryTerm query, SearchableTerm source, float rarity)
{
    public QueryTerm Query { get; } = query;

    public SearchableTerm Source { get; } = source;

    /// <summary>The inverse document frequency that counts.</summary>
    public float Rarity { get; set; } = rarity;

    /// <summary>What it would add at an impact of 1: the query's weight times rarity times (k1 + 1).</summary>
    public float Weight { get; set; }

    /// <summary>The weight in score units.</summary>
    public long Units { get; set; }
}
