using ChatBot.Answers.Questions;

namespace ChatBot.Answers.Evidence;

/// <summary>What is measured of the evidence as a whole, to say whether it answers at all. The names are those of the learnt weights (sufficiency.json).</summary>
internal enum SufficiencyFeature
{
    /// <summary>Share of the question's weight that the best passage's words have.</summary>
    Covered,

    /// <summary>That share squared: the last word missing says more than the first.</summary>
    CoveredSquared,

    CoveredByRelated,

    /// <summary>With headings, speaker and neighbours.</summary>
    CoveredAround,

    CoveredAroundSquared,

    WordsCovered,

    RarestCovered,

    CoveredInWindow,

    PairsTogether,

    ScoreToMost,

    /// <summary>Share of weight of names in the question that stand neither in the passage nor around it.</summary>
    MissingNames,

    /// <summary>The best passage lacks a name of the question.</summary>
    LacksName,

    /// <summary>Share of weight of words that the whole corpus lacks.</summary>
    Unknown,

    LacksAnswer,

    LacksNumber,

    /// <summary>A count is asked for, and no number stands by what is counted.</summary>
    LacksCount,

    LacksDate,

    LacksPerson,

    LacksPlace,

    LacksReason,

    WrongSpeaker,

    /// <summary>How sure the ranking is of its first: its share of a softmax over the candidates.</summary>
    Margin,

    /// <summary>Words in the question, over 10.</summary>
    QuestionLength,

    OneWord,

    Length,

    /// <summary>The weightiest content word of the question is missing in the passage and around it.</summary>
    RarestMissing,

    /// <summary>The greatest share of weight of a single missing word.</summary>
    HeaviestMissing,

    YesNo,

    FollowsItsQuestion,

    /// <summary>The noun asked for ("which bank") is neither there nor any word related to it.</summary>
    LacksFocus,

    /// <summary>The question was asked of one document.</summary>
    OfOneDocument,

    CoveredInDocument,

    CoveredInPlace,

    LongestRun,

    /// <summary>Names in the question that the passage and its surroundings have, by share of weight.</summary>
    NamesThere,

    /// <summary>A verb, noun or adjective of the question has its opposite in the passage.</summary>
    Opposite,
}

/// <summary>Says how likely it is that the best passage answers: abstention rests on evidence, not on a search score.</summary>
internal sealed class Sufficiency(PassageLibrary library, LinearModel model)
{
    /// <summary>The probability, in [0, 1], that the best passage answers the question.</summary>
    public float Of(FoundEvidence found) => found.Ranked.Count == 0 ? 0 : 1 / (1 + MathF.Exp(-model.Score(Measure(found, library))));

    public static float[] Measure(FoundEvidence found, PassageLibrary library)
    {
        var features = new float[Enum.GetValues<SufficiencyFeature>().Length];
        var best = found.Ranked[0];
        void Set(SufficiencyFeature feature, float value) => features[(int)feature] = value;

        Set(SufficiencyFeature.Covered, best.Features[Feature.Covered]);
        Set(SufficiencyFeature.CoveredSquared, best.Features[Feature.Covered] * best.Features[Feature.Covered]);
        Set(SufficiencyFeature.CoveredByRelated, best.Features[Feature.CoveredByRelated]);
        Set(SufficiencyFeature.CoveredAround, best.Features[Feature.CoveredAround]);
        Set(SufficiencyFeature.CoveredAroundSquared, best.Features[Feature.CoveredAround] * best.Features[Feature.CoveredAround]);
        Set(SufficiencyFeature.WordsCovered, best.Features[Feature.WordsCovered]);
        Set(SufficiencyFeature.RarestCovered, best.Features[Feature.RarestCovered]);
        Set(SufficiencyFeature.CoveredInWindow, best.Features[Feature.CoveredInWindow]);
        Set(SufficiencyFeature.PairsTogether, best.Features[Feature.PairsTogether]);
        Set(SufficiencyFeature.ScoreToMost, best.Features[Feature.ScoreToMost]);
        Set(SufficiencyFeature.WrongSpeaker, best.Features[Feature.WrongSpeaker]);
        Set(SufficiencyFeature.Length, best.Features[Feature.Length]);
        Set(SufficiencyFeature.FollowsItsQuestion, best.Features[Feature.FollowsItsQuestion]);
        Set(SufficiencyFeature.LacksAnswer, best.Features[Feature.LacksAnswer]);
        Set(SufficiencyFeature.YesNo, found.Question.Form == QuestionForm.YesNo ? 1 : 0);
        Set(SufficiencyFeature.QuestionLength, found.Asked.Terms.Count / 10f);
        Set(SufficiencyFeature.OneWord, found.Asked.Terms.Count == 1 ? 1 : 0);
        Set(SufficiencyFeature.Margin, Margin(found.Ranked));
        Set(SufficiencyFeature.OfOneDocument, found.OfOneDocument ? 1 : 0);
        Set(SufficiencyFeature.CoveredInDocument, best.Features[Feature.CoveredInDocument]);
        Set(SufficiencyFeature.CoveredInPlace, best.Features[Feature.CoveredInPlace]);
        Set(SufficiencyFeature.LongestRun, best.Features[Feature.LongestRun]);
        if (found.Question.Form == QuestionForm.HowMany && found.Question.Focus is not null) Set(SufficiencyFeature.LacksCount, 1 - best.Features[Feature.HasNumberOfFocus]);
        if (best.Features[Feature.LacksAnswer] > 0) Set(Lacks(found.Question.Expects), 1);
        MeasureMissing(found, library, best, Set);
        return features;
    }

    private static void MeasureMissing(FoundEvidence found, PassageLibrary library, RankedPassage best, Action<SufficiencyFeature, float> set)
    {
        var words = library.Facts[best.Number].Words;
        var around = new AnalyzedText(string.Join('\n', PassageLibrary.HeadingOf(best.Passage), best.Passage.DocumentTitle, best.Passage.Speaker,
            library.Neighbour(best.Number, -1)?.Text, library.Neighbour(best.Number, 1)?.Text), library.Index.LanguageOf(best.Number));
        float missingNames = 0, namesThere = 0, unknown = 0, heaviest = 0, lacksName = 0, opposite = 0;
        AskedTerm? rarest = null;
        foreach (var term in found.Asked.Terms)
        {
            if (rarest is null || term.Weight > rarest.Weight) rarest = term;
            var share = term.Weight / found.Asked.TotalWeight;
            var there = term.MatchIn(words);
            var near = Math.Max(there, term.MatchIn(around));
            if (near == 0) heaviest = Math.Max(heaviest, share);
            if (term.IsName && near < AskedTerm.Same) missingNames += share;
            if (term.IsName && near >= AskedTerm.Same) namesThere += share;
            if (term.IsName && there < AskedTerm.Same) lacksName = 1;
            if (library.Index.DocumentFrequency(term.Term) == 0 && !term.Alternatives.Values.Any(nearness => nearness >= AskedTerm.Same)) unknown += share;
            if (there < AskedTerm.Same && Opposites.In(term.Word, words)) opposite = 1;
        }

        set(SufficiencyFeature.MissingNames, missingNames);
        set(SufficiencyFeature.NamesThere, namesThere);
        set(SufficiencyFeature.LacksName, lacksName);
        set(SufficiencyFeature.Unknown, unknown);
        set(SufficiencyFeature.HeaviestMissing, heaviest);
        set(SufficiencyFeature.Opposite, opposite);
        if (rarest is not null && rarest.MatchIn(words) == 0 && rarest.MatchIn(around) == 0) set(SufficiencyFeature.RarestMissing, 1);
        if (found.Question.Focus is { } focus && found.Asked.Terms.FirstOrDefault(term => term.Word == focus) is { } asked
            && asked.MatchIn(words) == 0 && asked.MatchIn(around) == 0) set(SufficiencyFeature.LacksFocus, 1);
    }

    private static SufficiencyFeature Lacks(ExpectedAnswer expects) => expects switch
    {
        ExpectedAnswer.Number => SufficiencyFeature.LacksNumber,
        ExpectedAnswer.Date => SufficiencyFeature.LacksDate,
        ExpectedAnswer.Place => SufficiencyFeature.LacksPlace,
        ExpectedAnswer.Reason => SufficiencyFeature.LacksReason,
        _ => SufficiencyFeature.LacksPerson,
    };

    private static float Margin(IReadOnlyList<RankedPassage> ranked)
    {
        var sum = 0f;
        foreach (var passage in ranked) sum += MathF.Exp(passage.Score - ranked[0].Score);
        return 1 / sum;
    }
}
