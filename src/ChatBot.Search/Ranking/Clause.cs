namespace ChatBot.Search.Ranking;

/// <summary>One word of the question: its terms are alternatives, and the best one counts.</summary>
internal sealed class Clause
{
    public Clause(ClauseTerm[] terms, float unitsPerPoint)
    {
        Terms = terms;
        foreach (var term in terms)
        {
            term.Units = (long)MathF.Round(term.Weight * unitsPerPoint);
            Weight = Math.Max(Weight, term.Units);
            Bound = Math.Max(Bound, term.Contribution(term.Postings.Summary.Max));
        }
    }

    public ClauseTerm[] Terms { get; }

    /// <summary>The most that any of its terms would be worth at an impact of 1, in units.</summary>
    public long Weight { get; }

    /// <summary>The most that it adds to any passage, in units.</summary>
    public int Bound { get; }

    /// <summary>What that many passages get from this clause at least; 0 where there are fewer.</summary>
    public int ReachedBy(int count)
    {
        var reached = 0;
        foreach (var term in Terms) reached = Math.Max(reached, term.Contribution(term.Postings.Summary.AtRank(count)));
        return reached;
    }

    /// <summary>What the clause adds to the passage's score, in units, and by which term; null where it has none.</summary>
    public (int Units, ClauseTerm? Term) Score(int passage)
    {
        var best = (Units: 0, Term: (ClauseTerm?)null);
        foreach (var term in Terms)
        {
            var posting = term.Postings.Find(passage);
            if (posting < 0) continue;
            var units = term.Contribution(term.Postings.Impacts[posting]);
            if (best.Term is null || units > best.Units) best = (units, term);
        }
        return best;
    }
}
