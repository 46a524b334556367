using ChatBot.Search.Postings;

namespace ChatBot.Search.Ranking;

/// <summary>Finds the best passages by their terms, then ranks these with proximity.</summary>
internal sealed class PassageRanking(Proximity proximity)
{
    /// <summary>So many of the best by terms are ranked again with proximity, or as many as are asked for.</summary>
    public const int Depth = 50;

    [ThreadStatic]
    private static WindowedMaxScore? _scratch;

    public IReadOnlyList<Hit> Best(QueryPlan plan, int count, SegmentList segments, PassageScope? among)
    {
        var passageCount = segments.PassageCount;
        count = Math.Min(count, passageCount);
        if (count == 0 || plan.Clauses.Length == 0) return [];
        var search = _scratch ??= new WindowedMaxScore();
        var reranks = proximity.CanAdd(plan);
        var plans = new SegmentPlan[segments.Count];
        for (var segment = 0; segment < plans.Length; segment++) plans[segment] = new SegmentPlan(plan, segment);
        var best = search.Find(plans, reranks ? Math.Min(Math.Max(count, Depth), passageCount) : count, segments, among);
        if (reranks) Rerank(plans, segments, best);
        var hits = new Hit[Math.Min(count, best.Length)];
        for (var i = 0; i < hits.Length; i++) hits[i] = new Hit(best[i].Passage, plan.Points(best[i].Units));
        return hits;
    }

    private void Rerank(SegmentPlan[] plans, SegmentList segments, ScoredPassage[] best)
    {
        for (var i = 0; i < best.Length; i++)
        {
            var segment = segments.Of(best[i].Passage);
            best[i] = best[i] with { Units = best[i].Units + proximity.Score(plans[segment], best[i].Passage - segments.FirstOf(segment)) };
        }

        Array.Sort(best, static (a, b) => a.Units != b.Units ? b.Units.CompareTo(a.Units) : a.Passage.CompareTo(b.Passage));
    }
}
