namespace ChatBot.Learning.Lexical;

/// <summary>How likely each sense of a word is: its count in the tagged texts, which are small, and a prior that falls from rank to rank.</summary>
internal static class SenseProbabilities
{
    private const double PriorOfFirstSense = 2.0;
    private const double Fall = 0.6;

    public static IReadOnlyList<Sense> Assign(List<Sense> senses)
    {
        var total = senses.Sum(Weight);
        return [.. senses.Select(s => s with { Probability = Weight(s) / total }).OrderByDescending(s => s.Probability).ThenBy(s => s.Synset)];
    }

    private static double Weight(Sense sense) => sense.Count + (PriorOfFirstSense * Math.Pow(Fall, sense.Rank));
}
