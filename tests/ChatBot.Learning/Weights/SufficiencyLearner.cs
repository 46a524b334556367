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
        }

        return ((float)weights[count], [.. weights.Take(count).Select(weight => (float)weight)]);
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
