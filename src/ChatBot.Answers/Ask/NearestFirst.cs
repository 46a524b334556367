using ChatBot.Answers.Evidence;

namespace ChatBot.Answers.Ask;

/// <summary>Of passages about as good as the best one, puts the one first that holds what is asked for in particular.</summary>
internal static class NearestFirst
{
    /// <summary>How far below the best a passage may be ranked, in what the scores of all candidates differ by: weights that are learnt anew have another scale.</summary>
    private const float Near = 1;

    /// <summary>Null when no passage near the best holds it.</summary>
    public static FoundEvidence? With(FoundEvidence found, Func<RankedPassage, bool> holds)
    {
        var least = found.Ranked.Count == 0 ? 0 : found.Ranked[0].Score - Near * found.Spread;
        var first = found.Ranked.TakeWhile(ranked => ranked.Score >= least).FirstOrDefault(holds);
        if (first is null) return null;
        return first == found.Ranked[0] ? found : found with { Ranked = [first, .. found.Ranked.Where(ranked => ranked != first)] };
    }
}
