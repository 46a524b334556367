using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary><c>misses SET</c>: the questions whose best passage does not answer, with the best that would.</summary>
internal static class MissesVerb
{
    public static int Run(string[] arguments)
    {
        var set = QuestionSet.Read(arguments[0], ChatBot.Answers.Evidence.Weights.Order);
        foreach (var example in Example.Of(set).Where(example => example.Question.Answerable && example.Found.Ranked.Count > 0 && !example.Supports[0]))
        {
            var right = Array.IndexOf(example.Supports, true);
            Console.WriteLine($"Q {example.Question.Id}: {example.Question.Text}");
            Console.WriteLine($"  - {Show(example.Found.Ranked[0])}");
            if (right < 0)
            {
                Console.WriteLine($"  + not found: {example.Question.Evidence[0].Text}");
                continue;
            }

            Console.WriteLine($"  + (place {right + 1}) {Show(example.Found.Ranked[right])}");
        }

        return 0;
    }

    private static string Show(RankedPassage ranked) => $"{ranked.Score:0.00} (reading {ranked.Reading.Score:0.00}, words {ranked.Candidate.Words:0.0}, meaning {ranked.Candidate.Meaning:0.0}) [{ranked.Passage.Speaker}] {ranked.Passage.Text.ReplaceLineEndings(" ")}";
}
