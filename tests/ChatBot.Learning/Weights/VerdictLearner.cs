using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>Learns when the first passage answers at all, by logistic regression.</summary>
internal static class VerdictLearner
{
    private const int Rounds = 200;
    private const double Decay = 0.0005;

    /// <summary>The bias, then the weights.</summary>
    public static (float Bias, float[] Weights) Learn(IReadOnlyList<Case> cases)
    {
        var count = cases[0].Features.Length;
        var total = cases.Sum(one => one.Weight);
        var (lower, upper) = (new double[count + 1], new double[count + 1]);
        for (var index = 0; index <= count; index++)
        {
            // What the passage has can only speak for an answer, what it lacks only against: unanswerable questions of a set were
            // written to share words with a passage, and free weights would learn to distrust shared words.
            lower[index] = index == count || index == (int)VerdictFeature.MissingNames ? double.NegativeInfinity : 0;
            upper[index] = index == (int)VerdictFeature.MissingNames ? 0 : double.PositiveInfinity;
        }

        var learnt = new Descent(Loss, lower, upper).From(new double[count + 1], Rounds);
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
                loss -= share * Math.Log(Math.Max(one.Answers ? probability : 1 - probability, 1e-12));
                var slope = share * (probability - (one.Answers ? 1 : 0));
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

/// <summary>The evidence for one question, and whether its first passage answers.</summary>
internal sealed record Case(float[] Features, bool Answers, double Weight);
