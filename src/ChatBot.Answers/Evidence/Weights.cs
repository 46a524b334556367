namespace ChatBot.Answers.Evidence;

/// <summary>The learnt weights; <c>tests/ChatBot.Learning</c> makes them, README.md in this folder says how.</summary>
internal static class Weights
{
    public static LinearModel Order { get; } = LinearModel.Load("ChatBot.Answers.Evidence.order.json", OrderFeatures.Names);

    public static LinearModel Verdict { get; } = LinearModel.Load("ChatBot.Answers.Evidence.verdict.json", Enum.GetNames<VerdictFeature>());
}
