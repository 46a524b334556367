namespace ChatBot.Answers.Evidence;

/// <summary>The learnt weights; <c>tests/ChatBot.Learning</c> makes them, README.md in this folder says how.</summary>
internal static class Weights
{
    public static LinearModel Ranking { get; } = LinearModel.Load<Feature>("ChatBot.Answers.Evidence.ranking.json");

    public static LinearModel Sufficiency { get; } = LinearModel.Load<SufficiencyFeature>("ChatBot.Answers.Evidence.sufficiency.json");

    /// <summary>Below this probability the evidence is offered as nearest, not as an answer.</summary>
    public const float Enough = 0.35f;
}
