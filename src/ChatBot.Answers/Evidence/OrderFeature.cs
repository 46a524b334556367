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
    }
}
