using ChatBot.Search.Postings;

namespace ChatBot.Search.Ranking;

/// <summary>Tells how a passage's score comes about, from the same numbers that made it.</summary>
internal sealed class ScoreExplainer(Proximity proximity)
{
    /// <param name="passage">Its number in the index.</param>
    public Explanation Explain(QueryPlan plan, SegmentList segments, int passage)
    {
        var segment = segments.Of(passage);
        var (there, local) = (new SegmentPlan(plan, segment), passage - segments.FirstOf(segment));
        var details = new List<Explanation>();
        var units = AddWords(plan, there, local, details);
        // A passage is ranked again with proximity only once its words made it a candidate.
        if (units > 0 && proximity.CanAdd(plan)) units += AddPairs(plan, there, local, details);
        return new Explanation(plan.Points(units), $"passage {passage}: sum of", details);
    }

    private static int AddWords(QueryPlan plan, SegmentPlan there, int passage, List<Explanation> details)
    {
        var sum = 0;
        foreach (var clause in there.Clauses)
        {
            var (units, term) = clause.Score(passage);
            if (term is null) continue;
            details.Add(new Explanation(plan.Points(units), Describe(term, passage), []));
            sum += units;
        }
        return sum;
    }

    private int AddPairs(QueryPlan plan, SegmentPlan there, int passage, List<Explanation> details)
    {
        var sum = 0;
        for (var i = 1; i < there.Clauses.Length; i++)
        {
            var (first, second) = (there.Clauses[i - 1], there.Clauses[i]);
            var (units, distance) = proximity.Pair(first, second, passage);
            if (units == 0) continue;
            var (before, after) = (first.Planned.Terms[0].Query.Word, second.Planned.Terms[0].Query.Word);
            details.Add(new Explanation(plan.Points(units), $"\"{before}\" and \"{after}\" at distance {distance}", []));
            sum += units;
        }
        return sum;
    }

    private static string Describe(ClauseTerm term, int passage)
    {
        var posting = term.Postings.Find(passage);
        var places = string.Join(", ", Enum.GetValues<Field>()
            .Select(field => (field, frequency: term.Source.Frequency(posting, field)))
            .Where(place => place.frequency > 0)
            .Select(place => $"{place.frequency} in {place.field.ToString().ToLowerInvariant()}"));
        var impact = (float)term.Postings.Impacts[posting] / FieldScoring.FullImpact;
        var (query, planned) = (term.Planned.Query, term.Planned);
        return $"\"{query.Word}\" as \"{query.Term}\" ({query.Origin}): {places}; "
            + $"weight {planned.Weight:0.####} (query {query.Weight:0.##}, idf {planned.Rarity:0.####}) x saturated frequency {impact:0.####}";
    }
}
