namespace ChatBot.Learning.Weights;

/// <summary>Logistic regression within bounds, with a little decay.</summary>
internal static class Logistic
{
    private const int Rounds = 200;
    private const double Decay = 0.0005;

    /// <param name="cases">One at least.</param>
    /// <param name="lower">For each feature, the least that it may weigh.</param>
    /// <param name="upper">For each feature, the most that it may weigh.</param>
    /// <returns>The bias, then the weights.</returns>
    public static (float Bias, float[] Weights) Learn(IReadOnlyList<Case> cases, double[] lower, double[] upper)
    {
        var count = cases[0].Features.Length;
        var total = cases.Sum(one => one.Weight);
        var descent = new Descent(Loss, [.. lower, double.NegativeInfinity], [.. upper, double.PositiveInfinity]);
        var learnt = descent.From(new double[count + 1], Rounds);
        return ((float)learnt[count], [.. learnt.Take(count).Select(weight => (float)weight)]);

        (double, double[]) Loss(double[] weights)
        {
            var gradient = new double[weights.Length];
            var loss = 0.0;
            foreach (var one in cases)
            {
                var score = weights[count];
                for (var feature = 0; feature < count; feature++) score += weights[feature] * one.Features[feature];
                var share = one.Weight / total;
                var probability = 1 / (1 + Math.Exp(-score));
                loss -= share * Math.Log(Math.Max(one.Holds ? probability : 1 - probability, 1e-12));
                var slope = share * (probability - (one.Holds ? 1 : 0));
                gradient[count] += slope;
                for (var feature = 0; feature < count; feature++) gradient[feature] += slope * one.Features[feature];
            }

            for (var feature = 0; feature < count; feature++)
            {
                loss += Decay / 2 * weights[feature] * weights[feature];
                gradient[feature] += Decay * weights[feature];
            }

            return (loss, gradient);
        }
    }
}

/// <summary>What was measured for one question, and whether what is to be told from it holds.</summary>
internal sealed record Case(float[] Features, bool Holds, double Weight);
