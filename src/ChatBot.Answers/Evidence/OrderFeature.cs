using ChatBot.Evidence.Reading;

namespace ChatBot.Answers.Evidence;

/// <summary>What puts a passage that was read before another. The names are those of the learnt weights (order.json).</summary>
internal enum OrderFeature
{
    /// <summary>What the reader says: the log odds that the passage answers.</summary>
    Reading,

    /// <summary>How well its words fit, among the candidates.</summary>
    Words,

    /// <summary>How near its meaning is, among the candidates.</summary>
    Meaning,

    /// <summary>1 for a passage that does not end in a question.</summary>
    States,

    /// <summary>
    /// How well the passage before fits, where that one asks, and somebody whom the question does not name: in an interview the question
    /// has the words, and the answer does not.
    /// </summary>
    Replies,
}

internal static class OrderFeatures
{
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<OrderFeature>();

    public static int Count => Names.Count;

    public static void Measure(Span<float> features, CandidatePassage candidate, PassageReading reading)
    {
        features[(int)OrderFeature.Reading] = reading.Score;
        features[(int)OrderFeature.Words] = candidate.Words;
        features[(int)OrderFeature.Meaning] = candidate.Meaning;
        features[(int)OrderFeature.States] = candidate.Asks ? 0 : 1;
        features[(int)OrderFeature.Replies] = candidate.Replies;
    }
}
