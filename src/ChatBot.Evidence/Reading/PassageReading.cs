namespace ChatBot.Evidence.Reading;

/// <summary>What the reader makes of one candidate.</summary>
/// <param name="Score">The higher, the likelier it answers; to order candidates by and to calibrate. 0 is as likely as not.</param>
/// <param name="Spans">Where the answer stands, likeliest first, none over another; none where the candidate has no words.</param>
public sealed record PassageReading(float Score, IReadOnlyList<AnswerSpan> Spans)
{
    /// <summary>That it answers, from 0 to 1.</summary>
    public float Probability => 1 / (1 + MathF.Exp(-Score));
}

/// <param name="Start">In UTF-16 units of the candidate's words; always where a word starts.</param>
/// <param name="Length">Always to the end of a word.</param>
/// <param name="Probability">That this is the answer, where the candidate answers: all of its spans have 1 together.</param>
public readonly record struct AnswerSpan(int Start, int Length, float Probability);
