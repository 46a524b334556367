using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>Learns what puts a passage first: a softmax over what was read for a question, whose mass should lie on the passages that answer it.</summary>
internal static class OrderLearner
{
    private const int Rounds = 100;
    private const double Decay = 0.0005;

    /// <summary>A set counts by its size to this power: by its root.</summary>
    private const double SizeCounts = 0.5;

    public static float[] Learn(IReadOnlyList<Example> examples)
    {
        var usable = examples.Where(example => example.Supports.Contains(true) && example.Supports.Contains(false)).Select(Read).ToList();
        var perSet = usable.GroupBy(one => one.Set).ToDictionary(group => group.Key, group => Math.Pow(group.Count(), SizeCounts - 1));
        var total = usable.Sum(one => perSet[one.Set]);
        var lower = new double[OrderFeatures.Count];
        var upper = Enumerable.Repeat(double.PositiveInfinity, lower.Length).ToArray();
        var start = Enumerable.Repeat(0.5, lower.Length).ToArray();
        var learnt = new Descent(weights => Loss(usable, weights, one => perSet[one.Set] / total), lower, upper).From(start, Rounds);
        return [.. learnt.Select(weight => (float)weight)];
    }

    /// <summary>What was read under the weights, best first.</summary>
    public static Example Ordered(Example example, float[] weights)
    {
        var model = LinearModel.Of(0, weights);
        var order = example.Found.Ranked.Zip(example.Supports, (ranked, supports) => (Ranked: ranked with { Score = model.Score(FeaturesOf(ranked)) }, Supports: supports))
            .OrderByDescending(pair => pair.Ranked.Score).ThenBy(pair => pair.Ranked.Number).ToList();
        return example with { Found = example.Found with { Ranked = order.ConvertAll(pair => pair.Ranked) }, Supports = [.. order.Select(pair => pair.Supports)] };
    }

    private static float[] FeaturesOf(RankedPassage ranked)
    {
        var features = new float[OrderFeatures.Count];
        OrderFeatures.Measure(features, ranked.Candidate, ranked.Reading);
        return features;
    }

    private static ReadQuestion Read(Example example) => new(example.Set.Group, [.. example.Found.Ranked.Select(FeaturesOf)], example.Supports);

    private static (double Loss, double[] Gradient) Loss(List<ReadQuestion> questions, double[] weights, Func<ReadQuestion, double> share)
    {
        var gradient = Array.ConvertAll(weights, weight => Decay * weight);
        var loss = Decay / 2 * weights.Sum(weight => weight * weight);
        foreach (var question in questions) loss += AddGradient(question, weights, share(question), gradient);
        return (loss, gradient);
    }

    /// <summary>Adds the question's share of the gradient; gives its share of the loss.</summary>
    private static double AddGradient(ReadQuestion question, double[] weights, double share, double[] gradient)
    {
        var scores = Array.ConvertAll(question.Features, features => features.Zip(weights, (value, weight) => value * weight).Sum());
        var most = scores.Max();
        double all = 0, right = 0;
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] = Math.Exp(scores[index] - most);
            all += scores[index];
            if (question.Supports[index]) right += scores[index];
        }

        right = Math.Max(right, 1e-12);
        for (var index = 0; index < scores.Length; index++)
        {
            var slope = share * (scores[index] / all - (question.Supports[index] ? scores[index] / right : 0));
            for (var feature = 0; feature < weights.Length; feature++) gradient[feature] += slope * question.Features[index][feature];
        }

        return share * Math.Log(all / right);
    }

    private sealed record ReadQuestion(string Set, float[][] Features, bool[] Supports);
}
