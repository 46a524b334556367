using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>
/// What the verdict is learnt from: questions whose best passage answers; questions without an answer; questions whose answering passages were taken away
/// (what is left is near and does not answer); and questions asked of documents that they have nothing to do with.
/// </summary>
internal static class Cases
{
    private const double WrongFirst = 0.3;
    private const double TakenAway = 1;
    private const double ElsewhereAsked = 2;
    private const int Elsewhere = 6;

    /// <param name="examples">In the learnt order.</param>
    /// <param name="elsewhere">Questions of these examples asked of other documents, in the learnt order.</param>
    public static IReadOnlyList<Case> Of(IReadOnlyList<Example> examples, IReadOnlyList<Example> elsewhere)
    {
        var share = examples.GroupBy(example => example.Set.Group).ToDictionary(group => group.Key, group => 1.0 / group.Count());
        return
        [
            .. examples.SelectMany(example => Of(example, share[example.Set.Group])),
            .. elsewhere.Where(example => example.Found.Ranked.Count > 0).Select(example =>
                new Case(
                    Verdict.Measure(example.Found, example.Set.Engine.Library), Holds: false, share[example.OfSet.Group] * ElsewhereAsked)),
        ];
    }

    /// <summary>Every sixth question, asked of the documents of the next set.</summary>
    public static List<Example> AskedElsewhere(IReadOnlyList<Example> examples, IReadOnlyList<QuestionSet> sets)
    {
        var asked = new List<Example>();
        foreach (var example in examples.Where((_, index) => index % Elsewhere == 0))
        {
            var other = sets[(sets.Index().First(pair => pair.Item == example.Set).Index + 1) % sets.Count];
            var found = Example.Find(other.Engine, example.Question with { Document = null });
            asked.Add(example with { Set = other, OfSet = example.Set, Found = found, Supports = new bool[found.Ranked.Count] });
        }

        return asked;
    }

    private static IEnumerable<Case> Of(Example example, double share)
    {
        if (example.Found.Ranked.Count == 0) yield break;
        var library = example.Set.Engine.Library;
        var answers = example.Supports[0];
        var weight = answers || !example.Question.Answerable ? share : share * WrongFirst;
        yield return new Case(Verdict.Measure(example.Found, library), answers, weight);
        if (!example.Question.Answerable || !example.Supports.Contains(true) || example.Question.Document is not null) yield break;
        var rest = example.Found.Ranked.Where((_, index) => !example.Supports[index]).ToList();
        if (rest.Count == 0) yield break;
        yield return new Case(Verdict.Measure(example.Found with { Ranked = rest }, library), Holds: false, share * TakenAway);
    }
}
