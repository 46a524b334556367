using System.Globalization;
using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>Prints, for each threshold, how many questions would be answered, answered rightly, and rightly not answered; each fold from the weights of the others.</summary>
internal static class Abstention
{
    public static void Print(IReadOnlyList<Example> examples, (float Bias, float[] Weights)[] folds)
    {
        foreach (var set in examples.GroupBy(example => example.Set.Name))
        {
            var scored = set.Where(example => example.Found.Ranked.Count > 0).Select(example => (Example: example, Probability: Probability(example, folds[example.Fold]))).ToList();
            var answerable = scored.Where(pair => pair.Example.Question.Answerable).ToList();
            var unanswerable = scored.Where(pair => !pair.Example.Question.Answerable).ToList();
            Console.WriteLine($"{set.Key}: threshold, answered, first passage answers, abstained");
            for (var threshold = 0.1; threshold < 0.75; threshold += 0.05)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {threshold:0.00}  {Share(answerable, pair => pair.Probability >= threshold):0.000}  {Share(answerable, pair => pair.Probability >= threshold && pair.Example.Supports[0]):0.000}  {Share(unanswerable, pair => pair.Probability < threshold):0.000}"));
        }
    }

    /// <summary>How often each requirement is unmet where the best passage answers (what the rule costs), where it is wrong, and where nothing answers.</summary>
    public static void PrintRequirements(IReadOnlyList<Example> examples)
    {
        foreach (var set in examples.Where(example => example.Found.Ranked.Count > 0).GroupBy(example => example.Set.Name))
        {
            Console.WriteLine($"{set.Key}: requirement unmet, among right first passages, wrong ones, unanswerable questions");
            var requirements = new Requirements(set.First().Set.Engine.Library);
            var unmet = set.Select(example => (Example: example, requirements.Unmet(example.Found)?.Kind)).ToList();
            foreach (var kind in Enum.GetValues<RequirementKind>())
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {kind,-12} {Share([.. unmet.Where(pair => pair.Example.Supports[0])], pair => pair.Kind == kind):0.000} {Share([.. unmet.Where(pair => pair.Example.Question.Answerable && !pair.Example.Supports[0])], pair => pair.Kind == kind):0.000} {Share([.. unmet.Where(pair => !pair.Example.Question.Answerable)], pair => pair.Kind == kind):0.000}"));
        }
    }

    /// <summary>How often each lack is there when the best passage answers, when it is the wrong one, and when nothing answers: what a lack is worth as a reason to abstain.</summary>
    public static void PrintLacks(IReadOnlyList<Example> examples)
    {
        foreach (var set in examples.Where(example => example.Found.Ranked.Count > 0).GroupBy(example => example.Set.Name))
        {
            Console.WriteLine($"{set.Key}: lack, among right first passages, wrong ones, unanswerable questions");
            var measured = set.Select(example => (Example: example, Features: Sufficiency.Measure(example.Found, example.Set.Engine.Library))).ToList();
            foreach (var feature in Enum.GetValues<SufficiencyFeature>())
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {feature,-22} {Mean(measured, feature, pair => pair.Supports[0]):0.000} {Mean(measured, feature, pair => pair.Question.Answerable && !pair.Supports[0]):0.000} {Mean(measured, feature, pair => !pair.Question.Answerable):0.000}"));
        }
    }

    private static double Mean(List<(Example Example, float[] Features)> measured, SufficiencyFeature feature, Func<Example, bool> which) =>
        measured.Where(pair => which(pair.Example)).Select(pair => (double)pair.Features[(int)feature]).DefaultIfEmpty().Average();

    private static double Share<T>(List<T> all, Func<T, bool> test) => all.Count == 0 ? 0 : (double)all.Count(test) / all.Count;

    private static float Probability(Example example, (float Bias, float[] Weights) learnt) =>
        1 / (1 + MathF.Exp(-LinearModel.Of(learnt.Bias, learnt.Weights).Score(Sufficiency.Measure(example.Found, example.Set.Engine.Library))));
}
