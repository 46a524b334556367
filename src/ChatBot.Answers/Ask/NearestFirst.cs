using ChatBot.Answers.Evidence;

namespace ChatBot.Answers.Ask;

/// <summary>Of passages about as good as the best one, puts the one first that holds what is asked for in particular.</summary>
internal static class NearestFirst
{
    /// <summary>How far below the best a passage may be ranked.</summary>
    private const float Near = 1.5f;

    /// <summary>Null when no passage near the best holds it.</summary>
    public static FoundEvidence? With(FoundEvidence found, Func<RankedPassage, bool> holds)
    {
        var first = found.Ranked.TakeWhile(ranked => ranked.Score >= found.Ranked[0].Score - Near).FirstOrDefault(holds);
        if (first is null) return null;
        return first == found.Ranked[0] ? found : found with { Ranked = [first, .. found.Ranked.Where(ranked => ranked != first)] };
    }
}
