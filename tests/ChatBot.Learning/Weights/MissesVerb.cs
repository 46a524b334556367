using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary><c>misses EVAL SET [FEATURES]</c>: the questions whose best passage does not answer, with the best that would and how their features differ.</summary>
internal static class MissesVerb
{
    public static int Run(string[] arguments)
    {
        var set = QuestionSet.Read(Path.Combine(arguments[0], arguments[1]), ChatBot.Answers.Evidence.Weights.Ranking);
        foreach (var example in Example.Of(set).Where(example => example.Question.Answerable && example.Found.Ranked.Count > 0 && !example.Supports[0]))
        {
            var right = Array.IndexOf(example.Supports, true);
            Console.WriteLine($"Q {example.Question.Id}: {example.Question.Text}");
            Console.WriteLine($"  - {Show(example.Found.Ranked[0])}");
            if (right < 0)
            {
                Console.WriteLine($"  + not found: {example.Question.Evidence[0]}");
                continue;
            }

            Console.WriteLine($"  + (place {right + 1}) {Show(example.Found.Ranked[right])}");
            if (arguments.Length < 3) continue;
            foreach (var feature in Enum.GetValues<Feature>())
            {
                var (wrong, good) = (example.Found.Ranked[0].Features[feature], example.Found.Ranked[right].Features[feature]);
                if (Math.Abs(wrong - good) > 0.05f) Console.WriteLine($"      {feature}: {wrong:0.00} for {good:0.00}");
            }
        }

        return 0;
    }

    private static string Show(RankedPassage ranked) => $"{ranked.Score:0.00} [{ranked.Passage.Speaker}] {ranked.Passage.Text.ReplaceLineEndings(" ")}";
}
