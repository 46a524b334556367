using ChatBot.Answers.Evidence;

namespace ChatBot.Answers.Ask;

/// <summary>Of passages about as good as the best one, puts the one first that holds what is asked for in particular.</summary>
internal static class NearestFirst
{
    /// <summary>Null when no passage near the best holds it.</summary>
    public static FoundEvidence? With(FoundEvidence found, Func<RankedPassage, bool> holds)
    {
        var first = found.NearBest.FirstOrDefault(holds);
        if (first is null) return null;
        return first == found.Ranked[0] ? found : found with { Ranked = [first, .. found.Ranked.Where(ranked => ranked != first)] };
    }
}
