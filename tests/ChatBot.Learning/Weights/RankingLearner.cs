using System.Numerics;
using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>Learns what makes a passage an answer: a softmax over each question's candidates, whose mass should lie on those that answer it.</summary>
internal static class RankingLearner
{
    private const int Rounds = 300;
    private const double Rate = 0.05;
    private const double Decay = 0.0005;

    public static float[] Learn(IReadOnlyList<Example> examples)
    {
        var usable = examples.Where(example => example.Supports.Contains(true) && example.Supports.Contains(false)).ToList();
        var perSet = usable.GroupBy(example => example.Set.Name).ToDictionary(group => group.Key, group => 1 / Math.Sqrt(group.Count()));
        var total = usable.Sum(example => perSet[example.Set.Name]);
        var weights = new double[FeatureVector.Names.Count];
        var adam = new Adam(weights.Length, Rate, Decay);
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            var gate = new Lock();
            Parallel.ForEach(usable, () => new float[weights.Length], (example, _, local) =>
            {
                AddGradient(example, weights, perSet[example.Set.Name] / total, local);
                return local;
            }, local =>
            {
                lock (gate)
                    for (var index = 0; index < gradient.Length; index++) gradient[index] += local[index];
            });
            adam.Step(weights, gradient);
            KeepSigns(weights);
        }

        return [.. weights.Select(weight => (float)weight)];
    }

    /// <summary>The example's candidates under the weights, best first.</summary>
    public static FoundEvidence Rerank(FoundEvidence found, float[] weights)
    {
        var model = LinearModel.Of(0, weights);
        var ranked = found.Ranked.Select(passage => passage with { Score = model.Score(passage.Features.Values) })
            .OrderByDescending(passage => passage.Score).ThenBy(passage => passage.Number).ToList();
        return found with { Ranked = ranked };
    }

    /// <summary>Having what is asked can only help. What holds in one kind of text and hurts in another belongs into the turns' own weights.</summary>
    private static void KeepSigns(double[] weights)
    {
        foreach (var feature in Enum.GetValues<Feature>())
        {
            var name = feature.ToString();
            var helps = name.StartsWith("Covered", StringComparison.Ordinal) || name.StartsWith("Has", StringComparison.Ordinal)
                || feature is Feature.ScoreToBest or Feature.ScoreToMost or Feature.WordsCovered or Feature.RarestCovered or Feature.PairsTogether or Feature.NamesCovered or Feature.SpeakerNamed
                    or Feature.SpeakerNamedForWords or Feature.LongestRun or Feature.OpensWithAsked;
            var hurts = feature is Feature.LacksAnswer or Feature.WrongSpeaker;
            if (helps) weights[(int)feature] = Math.Max(0, weights[(int)feature]);
            if (hurts) weights[(int)feature] = Math.Min(0, weights[(int)feature]);
        }
    }

    private static void AddGradient(Example example, double[] weights, double share, float[] gradient)
    {
        var ranked = example.Found.Ranked;
        var current = Array.ConvertAll(weights, weight => (float)weight);
        var scores = new double[ranked.Count];
        for (var index = 0; index < scores.Length; index++) scores[index] = LinearModel.Dot(current, ranked[index].Features.Values);
        var most = scores.Max();
        double all = 0, right = 0;
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] = Math.Exp(scores[index] - most);
            all += scores[index];
            if (example.Supports[index]) right += scores[index];
        }

        right = Math.Max(right, 1e-12);
        for (var index = 0; index < scores.Length; index++)
        {
            var slope = share * (scores[index] / all - (example.Supports[index] ? scores[index] / right : 0));
            if (Math.Abs(slope) > 1e-10) Add(gradient, (float)slope, ranked[index].Features.Values);
        }
    }

    private static void Add(float[] sum, float factor, ReadOnlySpan<float> values)
    {
        var position = 0;
        for (; position <= sum.Length - Vector<float>.Count; position += Vector<float>.Count)
            (new Vector<float>(sum, position) + factor * new Vector<float>(values[position..])).CopyTo(sum, position);
        for (; position < sum.Length; position++) sum[position] += factor * values[position];
    }
}
