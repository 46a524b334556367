
namespace ChatBot.Index.Ranking;

/// <summary>Finds the best passages of a plan.</summary>
internal sealed class PassageRanking(PassageSearcher searcher, QueryBuilder builder, Proximity proximity, PassageNumbers numbers)
{
    /// <summary>So many are ranked again by proximity, or as many as are asked for where that is more.</summary>
    private const int Reranked = 50;

    public IReadOnlyList<Hit> Best(QueryPlan plan, int count, PassageScope? among)
    {
        count = Math.Min(count, numbers.Count);
        if (count == 0 || plan.Clauses.Length == 0) return [];
        var lifts = proximity.CanAdd(plan);
        var best = new TopPassages(lifts ? Math.Max(count, Reranked) : count, numbers, among);
        searcher.Search(builder.Build(plan), best);
        var found = best.Found();
        if (lifts) proximity.AddTo(found, plan);
        Array.Sort(found, TopPassages.BestFirst);
        return [.. found.Take(count).Select(passage => new Hit(passage.Number, passage.Score))];
    }
}
