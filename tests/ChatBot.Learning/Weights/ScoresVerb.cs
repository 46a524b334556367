using System.Globalization;

namespace ChatBot.Learning.Weights;

/// <summary><c>scores SET</c>: each question of a set with how sure the present weights are that its best passage answers, surest first.</summary>
internal static class ScoresVerb
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length < 1) return 2;
        var set = QuestionSet.Read(arguments[0], Answers.Evidence.Weights.Order);
        foreach (var (example, sure) in Example.Of(set).Select(example => (example, Sure: set.Engine.Verdict.Of(example.Found))).OrderByDescending(pair => pair.Sure))
        {
            var verdict = !example.Question.Answerable ? "unanswerable" : example.Supports.Length > 0 && example.Supports[0] ? "right" : "wrong";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sure:0.000} {verdict,-12} {example.Question.Id} {example.Question.Text}"));
        }

        return 0;
    }
}
