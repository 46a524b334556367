using System.Numerics;
using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>Learns what makes a passage an answer: a softmax over each question's candidates, whose mass should lie on those that answer it.</summary>
internal static class RankingLearner
{
    private const int CommonRounds = 40;
    private const int OneTalkRounds = 120;
    private const double Decay = 0.0005;

    /// <summary>A set counts by its size to this power: by its root.</summary>
    private const double SizeInCommon = 0.5;

    /// <summary>Of one talk the sets count alike: the smallest has the longest talks, and by the root of its size it had little say in them.</summary>
    private const double SizeInOneTalk = 0;

    /// <summary>
    /// First what all questions have in common, then, with that held, what one talk's own weights add: a question of many documents is ranked as if those did
    /// not exist, so they can bend nothing between kinds of text, which no set has side by side.
    /// </summary>
    public static float[] Learn(IReadOnlyList<Example> examples)
    {
        var usable = examples.Where(example => example.Supports.Contains(true) && example.Supports.Contains(false)).ToList();
        var common = Descend(usable, new double[FeatureVector.Names.Count], index => index < FeatureVector.OneTalk, SizeInCommon, CommonRounds);
        return [.. Descend(usable, common, index => index >= FeatureVector.OneTalk, SizeInOneTalk, OneTalkRounds).Select(weight => (float)weight)];
    }

    private static double[] Descend(List<Example> usable, double[] start, Func<int, bool> isFree, double size, int rounds)
    {
        var perSet = usable.GroupBy(example => example.Set.Name).ToDictionary(group => group.Key, group => Math.Pow(group.Count(), size - 1));
        var total = usable.Sum(example => perSet[example.Set.Name]);
        var (lower, upper) = Bounds();
        for (var index = 0; index < start.Length; index++)
            if (!isFree(index)) lower[index] = upper[index] = start[index];
        return new Descent(weights => Loss(usable, weights, example => perSet[example.Set.Name] / total), lower, upper).From(start, rounds);
    }

    private static (double Loss, double[] Gradient) Loss(List<Example> examples, double[] weights, Func<Example, double> share)
    {
        var gradient = Array.ConvertAll(weights, weight => Decay * weight);
        var loss = Decay / 2 * weights.Sum(weight => weight * weight);
        var current = Array.ConvertAll(weights, weight => (float)weight);
        var gate = new Lock();
        Parallel.ForEach(examples, () => (Loss: 0.0, Gradient: new float[weights.Length]), (example, _, local) =>
            (local.Loss + AddGradient(example, current, share(example), local.Gradient), local.Gradient),
        local =>
        {
            lock (gate)
            {
                loss += local.Loss;
                for (var index = 0; index < gradient.Length; index++) gradient[index] += local.Gradient[index];
            }
        });
        return (loss, gradient);
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
    private static (double[] Lower, double[] Upper) Bounds()
    {
        var (lower, upper) = (new double[FeatureVector.Names.Count], new double[FeatureVector.Names.Count]);
        Array.Fill(lower, double.NegativeInfinity);
        Array.Fill(upper, double.PositiveInfinity);
        foreach (var feature in Enum.GetValues<Feature>())
        {
            var name = feature.ToString();
            var helps = name.StartsWith("Covered", StringComparison.Ordinal) || name.StartsWith("Has", StringComparison.Ordinal)
                || feature is Feature.ScoreToBest or Feature.ScoreToMost or Feature.WordsCovered or Feature.RarestCovered or Feature.PairsTogether or Feature.NamesCovered or Feature.SpeakerNamed
                    or Feature.SpeakerNamedForWords or Feature.LongestRun or Feature.OpensWithAsked or Feature.TopicCovered;
            if (helps) lower[(int)feature] = 0;
            if (feature is Feature.LacksAnswer or Feature.WrongSpeaker) upper[(int)feature] = 0;
        }

        return (lower, upper);
    }

    /// <summary>Adds the example's share of the gradient; gives its share of the loss.</summary>
    private static double AddGradient(Example example, float[] weights, double share, float[] gradient)
    {
        var ranked = example.Found.Ranked;
        var scores = new double[ranked.Count];
        for (var index = 0; index < scores.Length; index++) scores[index] = LinearModel.Dot(weights, ranked[index].Features.Values);
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

        return share * Math.Log(all / right);
    }

    private static void Add(float[] sum, float factor, ReadOnlySpan<float> values)
    {
        var position = 0;
        for (; position <= sum.Length - Vector<float>.Count; position += Vector<float>.Count)
            (new Vector<float>(sum, position) + factor * new Vector<float>(values[position..])).CopyTo(sum, position);
        for (; position < sum.Length; position++) sum[position] += factor * values[position];
    }
}
