using System.Numerics.Tensors;
using ChatBot.Answers.Routing;
using ChatBot.Learning.Weights;

namespace ChatBot.Learning.Intents;

/// <summary>
/// Multinomial logistic regression. Each intent counts alike, however many examples it has; plain questions count for several.
/// </summary>
internal static class IntentLearner
{
    private const int Rounds = 120;
    private const double Decay = 0.00003;
    private const double PlainCounts = 5;

    /// <summary>For each intent its weights.</summary>
    public static float[][] Learn(IReadOnlyList<IntentCase> cases)
    {
        var features = cases[0].Features.Length;
        var intents = Enum.GetValues<Intent>().Length;
        var ofIntent = cases.GroupBy(one => one.Intent).ToDictionary(group => group.Key, group => group.Sum(one => one.Weight));
        var total = intents - 1 + PlainCounts;
        var shares = cases
            .Select(one => one.Weight / ofIntent[one.Intent] * (one.Intent == Intent.Plain ? PlainCounts : 1) / total).ToArray();
        var none = new double[intents * features];
        var learnt = new Descent(Loss, Filled(double.NegativeInfinity), Filled(double.PositiveInfinity)).From(none, Rounds);
        return [.. learnt.Select(weight => (float)weight).Chunk(features)];

        double[] Filled(double value)
        {
            var bounds = new double[intents * features];
            Array.Fill(bounds, value);
            return bounds;
        }

        (double, double[]) Loss(double[] weights)
        {
            var rows = weights.Select(weight => (float)weight).Chunk(features).ToArray();
            var slopes = rows.Select(row => new float[features]).ToArray();
            var loss = 0.0;
            var scores = new float[intents];
            for (var at = 0; at < cases.Count; at++)
            {
                for (var intent = 0; intent < intents; intent++) scores[intent] = TensorPrimitives.Dot(rows[intent], cases[at].Features);
                TensorPrimitives.SoftMax(scores, scores);
                loss -= shares[at] * Math.Log(Math.Max(scores[(int)cases[at].Intent], 1e-12));
                for (var intent = 0; intent < intents; intent++)
                {
                    var slope = (float)(shares[at] * (scores[intent] - (intent == (int)cases[at].Intent ? 1 : 0)));
                    TensorPrimitives.MultiplyAdd(cases[at].Features, slope, slopes[intent], slopes[intent]);
                }
            }

            var gradient = slopes.SelectMany(row => row).Select(slope => (double)slope).ToArray();
            for (var index = 0; index < weights.Length; index++)
            {
                loss += Decay / 2 * weights[index] * weights[index];
                gradient[index] += Decay * weights[index];
            }

            return (loss, gradient);
        }
    }
}
