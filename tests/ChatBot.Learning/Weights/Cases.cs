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

    public static IReadOnlyList<Case> Of(IReadOnlyList<Example> examples, IReadOnlyList<QuestionSet> sets, float[] order)
    {
        var cases = new List<Case>();
        foreach (var set in examples.GroupBy(example => example.Set.Name))
        {
            var share = 1.0 / set.Count();
            foreach (var example in set) cases.AddRange(Of(example, share));
            var other = sets.First(candidate => candidate.Name != set.Key);
            foreach (var example in set.Where((_, index) => index % Elsewhere == 0))
            {
                var found = Example.Find(other.Engine, example.Question with { Document = null });
                if (found.Ranked.Count == 0) continue;
                var asked = OrderLearner.Ordered(example with { Found = found, Supports = new bool[found.Ranked.Count] }, order);
                cases.Add(new Case(Verdict.Measure(asked.Found, other.Engine.Library), Answers: false, share * ElsewhereAsked));
            }
        }

        return cases;
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
        if (rest.Count > 0) yield return new Case(Verdict.Measure(example.Found with { Ranked = rest }, library), Answers: false, share * TakenAway);
    }
}
