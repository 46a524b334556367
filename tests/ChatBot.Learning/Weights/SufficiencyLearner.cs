using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>Learns when the best passage answers at all, by logistic regression.</summary>
internal static class SufficiencyLearner
{
    private const int Rounds = 600;
    private const double Rate = 0.05;
    private const double Decay = 0.0005;

    /// <summary>The bias, then the weights.</summary>
    public static (float Bias, float[] Weights) Learn(IReadOnlyList<Case> cases)
    {
        var count = cases[0].Features.Length;
        var weights = new double[count + 1];
        var adam = new Adam(weights.Length, Rate, Decay);
        var total = cases.Sum(one => one.Weight);
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var one in cases)
            {
                var slope = one.Weight / total * (1 / (1 + Math.Exp(-Score(one.Features, weights))) - (one.Answers ? 1 : 0));
                gradient[count] += slope;
                for (var feature = 0; feature < count; feature++) gradient[feature] += slope * one.Features[feature];
            }

            adam.Step(weights, gradient);
            KeepSigns(weights);
        }

        return ((float)weights[count], [.. weights.Take(count).Select(weight => (float)weight)]);
    }

    /// <summary>
    /// What the passage has can only speak for an answer, what it lacks only against: the sets' unanswerable questions were written to share words with a
    /// passage, and unconstrained weights would learn to distrust shared words.
    /// </summary>
    private static void KeepSigns(double[] weights)
    {
        foreach (var feature in Enum.GetValues<SufficiencyFeature>())
            weights[(int)feature] = Sign(feature) switch
            {
                > 0 => Math.Max(0, weights[(int)feature]),
                < 0 => Math.Min(0, weights[(int)feature]),
                _ => weights[(int)feature],
            };
    }

    private static int Sign(SufficiencyFeature feature)
    {
        var name = feature.ToString();
        if (name.StartsWith("Lacks", StringComparison.Ordinal) || name.StartsWith("Missing", StringComparison.Ordinal) || name.EndsWith("Missing", StringComparison.Ordinal)
            || feature is SufficiencyFeature.Unknown or SufficiencyFeature.WrongSpeaker or SufficiencyFeature.Opposite) return -1;
        return name.StartsWith("Covered", StringComparison.Ordinal)
            || feature is SufficiencyFeature.WordsCovered or SufficiencyFeature.RarestCovered or SufficiencyFeature.PairsTogether or SufficiencyFeature.ScoreToMost
                or SufficiencyFeature.Margin or SufficiencyFeature.NamesThere or SufficiencyFeature.LongestRun or SufficiencyFeature.FollowsItsQuestion ? 1 : 0;
    }

    private static double Score(float[] features, double[] weights)
    {
        var sum = weights[^1];
        for (var feature = 0; feature < features.Length; feature++) sum += weights[feature] * features[feature];
        return sum;
    }
}

/// <summary>The evidence for one question, and whether its best passage answers.</summary>
internal sealed record Case(float[] Features, bool Answers, double Weight);
