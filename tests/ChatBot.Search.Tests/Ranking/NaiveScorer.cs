using ChatBot.Search.Postings;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Tests.Ranking;

/// <summary>Scores every passage by itself, the slow and obvious way.</summary>
internal static class NaiveScorer
{
    public static ScoredPassage[] Best(SegmentPlan[] plans, int count, SegmentList segments, PassageScope? among) =>
        [.. Enumerable.Range(0, segments.PassageCount)
            .Where(passage => among is null || among.Contains(passage))
            .Select(passage => new ScoredPassage(passage, plans[segments.Of(passage)].Clauses.Sum(clause => clause.Score(passage - segments.FirstOf(segments.Of(passage))).Units)))
            .Where(scored => scored.Units > 0)
            .OrderByDescending(scored => scored.Units)
            .ThenBy(scored => scored.Passage)
            .Take(count)];
}
