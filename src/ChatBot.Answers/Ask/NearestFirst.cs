using ChatBot.Answers.Evidence;

namespace ChatBot.Answers.Ask;

/// <summary>Of passages about as good as the best one, puts the one first that holds what is asked for in particular.</summary>
internal static class NearestFirst
{
    /// <summary>Null when no passage near the best holds it.</summary>
    public static FoundEvidence? With(FoundEvidence found, Func<RankedPassage, bool> holds) =>
        found.NearBest.FirstOrDefault(holds) is { } first ? found.WithFirst(first) : null;
}
