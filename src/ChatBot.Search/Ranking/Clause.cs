namespace ChatBot.Search.Ranking;

/// <summary>One word of the question in one segment, with those of its terms that stand there.</summary>
internal sealed class Clause
{
    public Clause(PlannedClause planned, int segment)
    {
        Planned = planned;
        var terms = new List<ClauseTerm>(planned.Terms.Length);
        foreach (var term in planned.Terms)
        {
            if (term.Source.In(segment) is { } source) terms.Add(new ClauseTerm(term, source));
        }

        Terms = [.. terms];
        foreach (var term in Terms) Bound = Math.Max(Bound, term.Contribution(term.Postings.Summary.Max));
    }

    public PlannedClause Planned { get; }

    public ClauseTerm[] Terms { get; }

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
