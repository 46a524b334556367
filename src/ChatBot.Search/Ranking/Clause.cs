namespace ChatBot.Search.Ranking;

/// <summary>One word of the question: its terms are alternatives, and the best one counts.</summary>
internal sealed class Clause(ClauseTerm[] terms)
{
    public ClauseTerm[] Terms { get; } = terms;

    /// <summary>The most that any of its terms can be worth, in units.</summary>
    public long Weight { get; } = terms.Max(term => term.Units);

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
