using System.Globalization;
using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>Prints, for each threshold, how many questions would be answered, answered rightly, and rightly not answered; each fold from the weights of the others.</summary>
internal static class Abstention
{
    public static void Print(IReadOnlyList<Example> examples, (float Bias, float[] Weights)[] folds)
    {
        PrintBest(examples, folds);
        foreach (var set in examples.GroupBy(example => example.Set.Group))
        {
            var scored = set.Where(example => example.Found.Ranked.Count > 0).Select(example => (Example: example, Probability: Probability(example, folds[example.Fold]))).ToList();
            var answerable = scored.Where(pair => pair.Example.Question.Answerable).ToList();
            var unanswerable = scored.Where(pair => !pair.Example.Question.Answerable).ToList();
            Console.WriteLine($"{set.Key}: threshold, answered, first passage answers, abstained");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  AUROC {Auroc(answerable, unanswerable):0.000}"));
            for (var threshold = 0.1; threshold < 0.9; threshold += 0.05)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {threshold:0.00}  {Share(answerable, pair => pair.Probability >= threshold):0.000}  {Share(answerable, pair => pair.Probability >= threshold && pair.Example.Supports[0]):0.000}  {Share(unanswerable, pair => pair.Probability < threshold):0.000}"));
        }
    }

    /// <summary>
    /// What each threshold is worth: the mean over the sets of right first answers, for a set with unanswerable questions together with how
    /// many of those are not answered, half and half.
    /// </summary>
    private static void PrintBest(IReadOnlyList<Example> examples, (float Bias, float[] Weights)[] folds)
    {
        var scored = examples.Where(example => example.Found.Ranked.Count > 0).Select(example => (Example: example, Probability: Probability(example, folds[example.Fold]))).ToList();
        Console.WriteLine("threshold, its worth over all sets");
        for (var threshold = 0.05; threshold < 0.8; threshold += 0.05)
        {
            var worth = scored.GroupBy(pair => pair.Example.Set.Group).Average(set => Worth([.. set], threshold));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {threshold:0.00}  {worth:0.000}"));
        }
    }

    private static double Worth(List<(Example Example, float Probability)> set, double threshold)
    {
        var (answerable, not) = (set.FindAll(pair => pair.Example.Question.Answerable), set.FindAll(pair => !pair.Example.Question.Answerable));
        var right = Share(answerable, pair => pair.Probability >= threshold && pair.Example.Supports[0]);
        return not.Count == 0 ? right : (right + Share(not, pair => pair.Probability < threshold)) / 2;
    }

    /// <summary>How often an answerable question is surer than an unanswerable one.</summary>
    private static double Auroc(List<(Example Example, float Probability)> answerable, List<(Example Example, float Probability)> unanswerable) =>
        answerable.Count == 0 || unanswerable.Count == 0
            ? double.NaN
            : answerable.Average(good => unanswerable.Average(bad => good.Probability > bad.Probability ? 1 : good.Probability < bad.Probability ? 0 : 0.5));

    private static double Share<T>(List<T> all, Func<T, bool> test) => all.Count == 0 ? 0 : (double)all.Count(test) / all.Count;

    private static float Probability(Example example, (float Bias, float[] Weights) learnt) =>
        1 / (1 + MathF.Exp(-LinearModel.Of(learnt.Bias, learnt.Weights).Score(Verdict.Measure(example.Found, example.Set.Engine.Library))));
}
