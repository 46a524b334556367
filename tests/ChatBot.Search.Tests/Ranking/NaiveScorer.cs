using ChatBot.Search.Ranking;

namespace ChatBot.Search.Tests.Ranking;

/// <summary>Scores every passage by itself, the slow and obvious way.</summary>
internal static class NaiveScorer
{
    public static ScoredPassage[] Best(QueryPlan plan, int count, int passageCount, PassageSet? among) =>
        [.. Enumerable.Range(0, passageCount)
            .Where(passage => among is null || among.Contains(passage))
            .Select(passage => new ScoredPassage(passage, plan.Clauses.Sum(clause => clause.Score(passage).Units)))
            .Where(scored => scored.Units > 0)
            .OrderByDescending(scored => scored.Units)
            .ThenBy(scored => scored.Passage)
            .Take(count)];
}
