using ChatBot.Answers.Questions;

namespace ChatBot.Answers.Evidence;

/// <summary>What was found for a question.</summary>
/// <param name="Ranked">What was read, best first; empty when nothing may answer.</param>
internal sealed record FoundEvidence(Question Question, AskedTerms Asked, IReadOnlyList<RankedPassage> Ranked)
{
    /// <summary>Passages whose score is no further below the best one's may answer as well.</summary>
    private const float Near = 1.5f;

    /// <summary>Whoever asks has chosen the document.</summary>
    public bool OfOneDocument { get; init; }

    /// <summary>The same with one of the ranked passages before all others.</summary>
    public FoundEvidence WithFirst(RankedPassage first) =>
        first == Ranked[0] ? this : this with { Ranked = [first, .. Ranked.Where(ranked => ranked != first)] };

    public IEnumerable<RankedPassage> NearBest => Ranked.TakeWhile(ranked => ranked.Score >= Ranked[0].Score - Near);
}
