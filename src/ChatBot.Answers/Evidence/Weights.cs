namespace ChatBot.Answers.Evidence;

/// <summary>The learnt weights; <c>tests/ChatBot.Learning</c> makes them, README.md in this folder says how.</summary>
internal static class Weights
{
    public static LinearModel Ranking { get; } = LinearModel.Load("ChatBot.Answers.Evidence.ranking.json", FeatureVector.Names);

    public static LinearModel Sufficiency { get; } = LinearModel.Load("ChatBot.Answers.Evidence.sufficiency.json", Enum.GetNames<SufficiencyFeature>());

    /// <summary>Below this probability the evidence is offered as nearest, not as an answer.</summary>
    public const float Enough = 0.07f;
}
