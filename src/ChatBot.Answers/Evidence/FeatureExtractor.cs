using ChatBot.Answers.Questions;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Evidence;

/// <summary>Measures passages as evidence for one question. Not thread-safe: one for each question.</summary>
/// <param name="topic">Where the question's topic is spoken of, for a question of one document; null for one of several.</param>
internal sealed class FeatureExtractor(
    Question question, AskedTerms asked, PassageLibrary library, AnalyzedPassages texts, HitMap hits, Resemblance resemblance, TopicMap? topic, float bestScore, float mostScore)
{
    private const int VeryShort = 5;
    private const int UsualLength = 15;
    private static readonly float LongestLogarithm = MathF.Log(200);

    private readonly StretchCoverage _stretches = new(asked, library, hits, texts);
    private readonly Conversation _conversation = new(question, asked, library, texts);
    private readonly int _terms = Math.Max(asked.Terms.Count, 1);

    public FeatureVector Measure(int number, float searchScore)
    {
        var features = new FeatureVector();
        var passage = library[number];
        var words = Words(number);
        features[Feature.ScoreToBest] = bestScore > 0 ? searchScore / bestScore : 0;
        features[Feature.ScoreToMost] = mostScore > 0 ? searchScore / mostScore : 0;
        MeasureCoverage(features, number, passage, words);
        Closeness.Measure(features, asked, words);
        MeasureSpeaker(features, number, passage);
        MeasureAnswer(features, number, passage, words);
        MeasureForm(features, number, passage, words);
        MeasurePlace(features, number, passage);
        MeasureWording(features, words);
        features[Feature.LettersShared] = resemblance.Of(number);
        if (passage.Kind is not (PassageKind.Turn or PassageKind.Comment)) return features;
        _conversation.Measure(features, number, passage);

        // Comments stand one below the other without being a talk: that the next one speaks of the topic says little of this one.
        var talk = passage.Kind == PassageKind.Turn ? topic : null;
        talk?.Measure(features, number, words);
        features.OfTurn(ofOneTalk: talk is not null);
        return features;
    }

    private AnalyzedText Words(int number) => texts.Of(number);

    private AnalyzedText Cached(string text, int number) => texts.Of(text, number);

    private AnalyzedText NeighbourWords(int number, int offset) => library.Neighbour(number, offset) is null ? AnalyzedText.Empty : Words(number + offset);

    private void MeasureCoverage(FeatureVector features, int number, Passage passage, AnalyzedText words)
    {
        var heading = Cached(PassageLibrary.HeadingOf(passage), number);
        var speaker = Cached(passage.Speaker ?? "", number);
        var title = Cached(passage.DocumentTitle, number);
        var before = NeighbourWords(number, -1);
        var earlier = NeighbourWords(number, -2);
        var earliest = NeighbourWords(number, -3);
        var after = NeighbourWords(number, 1);
        var covered = 0;
        AskedTerm? rarest = null;
        foreach (var term in asked.Terms)
        {
            if (rarest is null || term.Weight > rarest.Weight) rarest = term;
            var share = term.Weight / asked.TotalWeight;
            var match = term.MatchIn(words);
            if (match >= AskedTerm.Same)
            {
                covered++;
                features[Feature.Covered] += share;
                features[Feature.CoveredAround] += share;
                continue;
            }

            features[Feature.CoveredByRelated] += share * match;
            var around = match;
            if (term.MatchIn(speaker) >= AskedTerm.Same) Add(Feature.CoveredBySpeaker, 1);
            else if (term.MatchIn(heading) >= AskedTerm.Same) Add(Feature.CoveredByHeading, 1);
            else if (term.MatchIn(title) >= AskedTerm.Same) Add(Feature.CoveredByTitle, 1);
            if (term.MatchIn(before) >= AskedTerm.Same) Add(Feature.CoveredBefore, 1);
            else if (term.MatchIn(earlier) >= AskedTerm.Same || term.MatchIn(earliest) >= AskedTerm.Same) Add(Feature.CoveredEarlier, 0.7f);
            if (term.MatchIn(after) >= AskedTerm.Same) Add(Feature.CoveredAfter, 0.7f);
            features[Feature.CoveredAround] += share * around;

            void Add(Feature feature, float around1)
            {
                features[feature] += share;
                around = Math.Max(around, around1);
            }
        }

        features[Feature.WordsCovered] = (float)covered / _terms;
        features[Feature.RarestCovered] = rarest is null ? 0 : rarest.MatchIn(words);
        if (question.People.Count > 0) features[Feature.NamesCovered] = NamesCovered(number, passage);
    }

    private float NamesCovered(int number, Passage passage)
    {
        var mentioned = library.Facts[number].Mentions;
        var speaker = library.Corpus.People.SpeakerOf(passage);
        var there = question.People.Count(person => Equals(person, speaker) || mentioned.Any(mention => mention.Person == person));
        return (float)there / question.People.Count;
    }

    private void MeasureSpeaker(FeatureVector features, int number, Passage passage)
    {
        if (question.People.Count == 0) return;
        var speaker = library.Corpus.People.SpeakerOf(passage);
        var named = speaker is not null ? question.People.Contains(speaker) : question.AsksForWords && QuotesOneNamed(number);
        if (named) features[Feature.SpeakerNamed] = 1;
        if (!question.AsksForWords) return;
        if (named) features[Feature.SpeakerNamedForWords] = 1;
        else if (library.Facts[number].Mentions.All(mention => !question.People.Contains(mention.Person))) features[Feature.WrongSpeaker] = 1;
    }

    /// <summary>Prose speaks with the voice of those it quotes.</summary>
    private bool QuotesOneNamed(int number) => library.Facts[number].Quotations.Any(quotation => question.People.Contains(quotation.Speaker));

    private void MeasureAnswer(FeatureVector features, int number, Passage passage, AnalyzedText words)
    {
        var people = question.Expects == ExpectedAnswer.Person ? library.Facts[number].Mentions.Select(mention => mention.Person).ToList() : [];
        if (AnswerKinds.Holds(question, words, people, passage.Speaker is not null) is not { } holds) return;
        if (holds == 0) features[Feature.LacksAnswer] = 1;
        else features[HasFeature(question.Expects)] = holds;
        if (question.Form == QuestionForm.HowMany && AnswerKinds.CountsFocus(question, words)) features[Feature.HasNumberOfFocus] = 1;
    }

    private static Feature HasFeature(ExpectedAnswer expects) => expects switch
    {
        ExpectedAnswer.Person => Feature.HasPerson,
        ExpectedAnswer.Date => Feature.HasDate,
        ExpectedAnswer.Number => Feature.HasNumber,
        ExpectedAnswer.Place => Feature.HasPlace,
        ExpectedAnswer.Reason => Feature.HasReason,
        _ => Feature.HasRole,
    };

    private void MeasureForm(FeatureVector features, int number, Passage passage, AnalyzedText words)
    {
        // A list's item is a piece of its list: its shortness says nothing of its worth.
        var piece = passage.Kind is PassageKind.ListItem or PassageKind.Attendee;
        var content = piece ? Math.Max(words.ContentLength, UsualLength) : words.ContentLength;
        features[Feature.Length] = MathF.Min(MathF.Log(1 + content) / LongestLogarithm, 1);
        features[Feature.ScoreTimesLength] = features[Feature.ScoreToMost] * features[Feature.Length];
        if (words.Tokens.Count < VeryShort && !piece) features[Feature.VeryShort] = 1;
        if (Asks(passage.Text)) features[Feature.Asks] = 1;
        if (library.Neighbour(number, -1) is { } before && Asks(before.Text))
            features[Feature.FollowsItsQuestion] = asked.ShareSaidIn(Words(number - 1));
        features[Feature.Novelty] = content == 0 ? 0 : 1 - Math.Min(1, asked.Terms.Count(term => term.MatchIn(words) >= AskedTerm.Same) / (float)content);
        if (piece) features[Feature.ListItem] = 1;
        var passages = library.Corpus.DocumentOf(passage).Passages.Count;
        features[Feature.Early] = passages < 2 ? 1 : 1 - (float)passage.Ordinal / (passages - 1);
    }

    private void MeasurePlace(FeatureVector features, int number, Passage passage)
    {
        features[Feature.CoveredInDocument] = _stretches.InDocument(passage.DocumentPath);
        features[Feature.PlaceShare] = hits.ShareAround(number, HitMap.Reach);
        features[Feature.WidePlaceShare] = hits.ShareAround(number, HitMap.WideReach);
        features[Feature.WidePlaceTimesLength] = features[Feature.WidePlaceShare] * features[Feature.Length];
        features[Feature.CoveredInPlace] = _stretches.Around(number, HitMap.Reach);
        features[Feature.CoveredInWidePlace] = _stretches.Around(number, HitMap.WideReach);
        if (bestScore > 0)
        {
            if (library.Neighbour(number, -1) is not null) features[Feature.ScoreBefore] = hits.ScoreOf(number - 1) / bestScore;
            if (library.Neighbour(number, 1) is not null) features[Feature.ScoreAfter] = hits.ScoreOf(number + 1) / bestScore;
            features[Feature.BestInPlace] = hits.BestAround(number) / bestScore;
        }
    }

    private void MeasureWording(FeatureVector features, AnalyzedText words)
    {
        features[Feature.OpensWithAsked] = Sentences.OpeningShare(asked, words);
        features[Feature.CoveredInSentence] = Sentences.BestShare(asked, words);
        features[Feature.SameForm] = Closeness.SameForm(asked, words);
        features[Feature.TriplesTogether] = Closeness.TriplesTogether(question, words);
        features[Feature.LongestRun] = Closeness.LongestRun(question, words);
        if (question.Expects == ExpectedAnswer.Anything) features[Feature.LengthForOpen] = features[Feature.Length];
        if (question.AsksForWords) features[Feature.LengthForWords] = features[Feature.Length];
        features[Feature.SpeakerAndWords] = features[Feature.SpeakerNamed] * features[Feature.Covered];
        if (words.Tokens.Count > 0 && words.WordAt(0).ToLowerInvariant() is "yes" or "no" or "because" or "yeah" or "well" or "so" or "it's" or "it") features[Feature.Answers] = 1;
    }

    private static bool Asks(string text) => text.AsSpan().TrimEnd(" \t\r\n\"”’'*_)").EndsWith("?");
}
