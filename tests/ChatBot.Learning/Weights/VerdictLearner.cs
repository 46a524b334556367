using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary>Learns when the first passage answers at all.</summary>
internal static class VerdictLearner
{
    /// <summary>The bias, then the weights.</summary>
    public static (float Bias, float[] Weights) Learn(IReadOnlyList<Case> cases)
    {
        // What the passage has can only speak for an answer, what it lacks only against: unanswerable questions of a set were written to
        // share words with a passage, and free weights would learn to distrust shared words.
        var count = cases[0].Features.Length;
        var (lower, upper) = (new double[count], Enumerable.Repeat(double.PositiveInfinity, count).ToArray());
        (lower[(int)VerdictFeature.MissingNames], upper[(int)VerdictFeature.MissingNames]) = (double.NegativeInfinity, 0);
        return Logistic.Learn(cases, lower, upper);
    }
}
