using ChatBot.Answers.Questions;

namespace ChatBot.Answers.Evidence;

/// <summary>What is measured of the evidence as a whole, to say whether its first passage answers. The names are those of the learnt weights (verdict.json).</summary>
internal enum VerdictFeature
{
    /// <summary>The reader's log odds for the first passage.</summary>
    Reading,

    /// <summary>The reader's log odds for the passage that it likes best.</summary>
    BestReading,

    /// <summary>How far the first is before the second, in log odds.</summary>
    Lead,

    /// <summary>How near the first passage means what was asked.</summary>
    Cosine,

    /// <summary>How well its words fit, among what was read.</summary>
    Words,

    /// <summary>How near its meaning is, among what was read.</summary>
    Meaning,

    /// <summary>Share of the question's weight that the first passage has in its own words.</summary>
    Covered,

    /// <summary>The same with who speaks, the headings and the passages beside it.</summary>
    CoveredAround,

    /// <summary>Share of the weight of names that stand neither in the passage nor around it.</summary>
    MissingNames,

    /// <summary>How likely the reader takes its span for the answer, where the passage answers.</summary>
    Span,

    /// <summary>
    /// Whoever asks has chosen the document, and so has said what it is about. A question that speaks of a source in its words ("the column",
    /// "the report of May 3") counts half: no set that is learnt from has such.
    /// </summary>
    DocumentNamed,
}

/// <summary>Says whether the evidence answers.</summary>
internal sealed class Verdict(PassageLibrary library, LinearModel model)
{
    /// <summary>Below this probability the evidence is offered as nearest, not as an answer.</summary>
    public const float Enough = 0.1f;

    /// <summary>What is taken for a cosine that is not known yet.</summary>
    private const float UsualCosine = 0.7f;

    /// <summary>That the first passage answers, from 0 to 1.</summary>
    public float Of(FoundEvidence found) => found.Ranked.Count == 0 ? 0 : 1 / (1 + MathF.Exp(-model.Score(Measure(found, library))));

    public static float[] Measure(FoundEvidence found, PassageLibrary library)
    {
        var features = new float[Enum.GetValues<VerdictFeature>().Length];
        var best = found.Ranked[0];
        Set(VerdictFeature.Reading, best.Reading.Score);
        Set(VerdictFeature.BestReading, found.Ranked.Max(ranked => ranked.Reading.Score));
        Set(VerdictFeature.Lead, found.Ranked.Count > 1 ? best.Score - found.Ranked[1].Score : 1);
        Set(VerdictFeature.Cosine, best.Candidate.Cosine ?? UsualCosine);
        Set(VerdictFeature.Words, best.Candidate.Words);
        Set(VerdictFeature.Meaning, best.Candidate.Meaning);
        Set(VerdictFeature.DocumentNamed, found.OfOneDocument ? 1 : SpeaksOfASource(found.Question.Sources) ? 0.5f : 0);
        Set(VerdictFeature.Span, best.Reading.Spans is [var span, ..] ? span.Probability : 0);
        var words = library.Facts[best.Number].Words;
        var around = library.Surroundings(best.Number);
        foreach (var term in found.Asked.Terms)
        {
            var share = term.Weight / found.Asked.TotalWeight;
            var there = term.MatchIn(words) >= AskedTerm.Same;
            var near = there || term.MatchIn(around) >= AskedTerm.Same;
            if (there) Add(VerdictFeature.Covered, share);
            if (near) Add(VerdictFeature.CoveredAround, share);
            else if (term.IsName) Add(VerdictFeature.MissingNames, share);
        }

        return features;

        void Set(VerdictFeature feature, float value) => features[(int)feature] = value;
        void Add(VerdictFeature feature, float value) => features[(int)feature] += value;
    }

    /// <summary>"Really" rules out what is imagined and names nothing.</summary>
    private static bool SpeaksOfASource(SourceWish sources) =>
        sources.Wanted.Count > 0 || sources.Documents is not null || sources is { Unwanted.Count: > 0, OnlyReported: false };
}
