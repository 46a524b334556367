using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Index;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Ask;

/// <summary>Answers with the passages that hold the evidence; says so when none does.</summary>
internal sealed class PassageAnswer(Engine engine)
{
    private const int Most = 3;

    /// <summary>From this probability on the words that answer are said first; below, the sentence that they stand in.</summary>
    private const float SureOfWords = 0.3f;

    /// <summary>Of that sentence, in characters.</summary>
    private const int LongestSentence = 160;

    /// <summary>Of a list, in characters.</summary>
    private const int LongestHeading = 120;

    private readonly Premises _premises = new(engine);
    private readonly Others _others = new(engine);
    private readonly TheirWords _words = new(engine);
    private readonly WholeLists _lists = new(engine);
    private readonly AskedPeriods _periods = new(engine);
    private readonly NamedSubject _subject = new(engine);
    private readonly DirectAnswer _direct = new(engine);

    /// <param name="near">The passage that a follow-up goes on from.</param>
    public Answer Answer(Question question, ChatRequest request, int? near)
    {
        var (documents, refusal) = engine.Documents.Of(request.Document, Commands.Ask);
        if (refusal is not null) return refusal;

        IReadOnlyList<Person> speakers = [];
        if (request.Speaker is { Length: > 0 } speaker)
        {
            speakers = engine.Corpus.People.Resolve(speaker);
            if (speakers.Count == 0) return Refusals.UnknownSpeaker(Commands.Ask, speaker, [.. engine.Corpus.People.Nearest(speaker, 3).Select(person => person.Name)]);
        }

        var found = engine.Evidence.Find(question, Scope(question, documents, speakers), near) with { OfOneDocument = request.Document is { Length: > 0 } };
        if (_premises.Contradicted(question, found) is { } contradicted) return contradicted;
        var lacking = Lacking(found);
        if (lacking is null) (found, lacking) = WithWhatMustBeThere(found);
        var named = lacking is null ? _subject.First(found) : null;
        found = named ?? found;
        var list = _lists.Answering(found);
        var confidence = engine.Verdict.Of(found);
        var isSure = list.Count > 0 || confidence >= Verdict.Enough;
        var isEnough = lacking is null && (named is not null || isSure);
        if (Premises.MayBeImagined(question, isEnough) && _premises.OnlyImagined(question, Scope(question with { Sources = SourceWish.OnlyFiction }, documents, speakers), isEnough ? found : null) is { } imagined)
            return imagined;
        return (isEnough ? Write(found, list, isSure) : Insufficient(found, lacking)) with { Confidence = lacking is null ? confidence : 0 };
    }

    /// <summary>What no weighing may trade away: a name that the documents lack is said to be lacking.</summary>
    private string? Lacking(FoundEvidence found) =>
        UnknownNames.Of(found, engine.Library) is { Count: > 0 } strangers
            ? $"{Wording.List([.. strangers.Select(name => $"\u201c{name}\u201d")])} {(strangers.Count == 1 ? "stands" : "stand")} nowhere in them."
            : null;

    /// <summary>The evidence with what is asked for in particular first, or the sentence that says what it lacks.</summary>
    private (FoundEvidence Found, string? Lacking) WithWhatMustBeThere(FoundEvidence found)
    {
        if (_words.First(found) is not { } spoken)
            return (found, $"No passage on this has words of {Wording.List([.. found.Question.SpeakersAsked.Select(person => person.Name)])}.");
        if (!Others.AreAskedFor(found.Question)) return (spoken, null);
        return _others.First(spoken) is { } others ? (others, null) : (spoken, "No passage on this names anybody else.");
    }

    private PassageScope Scope(Question question, IReadOnlyList<Document> documents, IReadOnlyList<Person> speakers)
    {
        var named = documents.Where(question.Sources.Allows).ToList();
        // A document given as the argument stands, whatever else the question's words name.
        IReadOnlyList<Document> meant = named.Count > 0 || documents.Count == engine.Corpus.Documents.Count ? named : documents;
        var only = speakers.Count > 0 ? speakers : OnlySpeaking(question);
        var dated = _periods.Of(question);
        return engine.Library.Scope(
            meant.Where(document => MaySay(document, question.Sources, only)),
            passage => question.Sources.Allows(passage.Provenance)
                && (dated is null || dated.Allows(passage))
                && (passage.Kind != PassageKind.Metadata || question.Expects is not (ExpectedAnswer.Anything or ExpectedAnswer.YesNo or ExpectedAnswer.Reason))
                && (passage.Kind != PassageKind.Attendee || !question.AsksForWords && question.Carried.Length == 0)
                && (only.Count == 0 || engine.Corpus.People.SpeakerOf(passage) is { } who && only.Contains(who)));
    }

    private bool MaySay(Document document, SourceWish sources, IReadOnlyList<Person> only) =>
        document.Provenances.Any(sources.Allows) && (only.Count == 0 || engine.Corpus.People.SpeakersIn(document).Values.Any(only.Contains));

    /// <summary>People whom the question names and whom no passage mentions, so that only their own words can be meant: a reader who commented.</summary>
    private List<Person> OnlySpeaking(Question question) =>
        [.. question.People.Where(person => TextAnalyzer.Analyze(person.Name).TrueForAll(token => engine.Library.Index.WordsFrequency(token.Term) == 0))];

    /// <param name="isSure">Whether the first passage answers something, rather than only names what was asked about.</param>
    private Answer Write(FoundEvidence found, IReadOnlyList<Passage> list, bool isSure)
    {
        var best = found.Ranked[0];
        var builder = new AnswerBuilder();
        if (list.Count > 0) builder.List($"{HeadingOf(list[0])} ({ProvenanceLabels.Label(list[0].Provenance)})", list[0].Provenance);
        foreach (var item in list) builder.Quote(CitationOf(item, found));
        builder.Section(null);
        var further = found.NearBest.Take(Most).Where(passage => !builder.Has(passage.Passage)).ToList();
        foreach (var passage in further.Where(passage => passage.IsOnTheSideOf(best))) builder.Quote(engine.Citations.Cite(passage, found));

        // What is imagined never supports what was reported, nor the reverse: the other side stands apart, under its own label.
        foreach (var group in further.Where(passage => !passage.IsOnTheSideOf(best)).GroupBy(passage => passage.Passage.Provenance))
        {
            builder.Section($"Not the same kind of source: {ProvenanceLabels.Label(group.Key)}");
            foreach (var passage in group) builder.Quote(engine.Citations.Cite(passage, found));
        }

        var at = builder.Cite(engine.Citations.Cite(best, found));
        var direct = isSure ? _direct.Of(found.Question, best, at) : null;
        return builder.Build(Commands.Ask, Outcome.Answered, Summary(best, direct)) with { ShortAnswer = direct?.Words };
    }

    /// <summary>What stands above a list, in the document's words.</summary>
    private static string HeadingOf(Passage item)
    {
        string?[] above = [item.ListLead, item.Section.Heading, item.DocumentTitle];
        return Wording.Shorten(above.First(text => text is { Length: > 0 })!.TrimEnd(':', ' '), LongestHeading);
    }

    private static string Summary(RankedPassage best, DirectWords? words)
    {
        var direct = Direct(best.Passage.Text, words);
        if (best.Passage.Provenance == Provenance.Fiction)
            return $"An imagined dialogue has this; it is no report of what happened{(direct is null ? "." : $": {direct}")}";
        return direct is null ? "The documents say:" : $"The documents say: {direct}";
    }

    /// <summary>The direct answer, quoted; null where there is none, and where the quote below it is no longer than it would be.</summary>
    private static string? Direct(string passage, DirectWords? words)
    {
        if (words is not { Words: var brief }) return null;
        var number = $"[{brief.Citation + 1}]";
        if (words.Probability >= SureOfWords) return $"{QuotationMarks.Around(brief.Text)} {number}";
        if (passage.Length <= LongestSentence) return null;
        var sentence = Excerpts.Of(passage, [new Mark(brief.Start, brief.Length)], LongestSentence, text => text.Length).OnOneLine();
        var isWhole = sentence.Marks is [var mark] && mark.Length == brief.Length;
        return $"{QuotationMarks.Around(isWhole ? WithDots(sentence.Text) : brief.Text)} {number}";
    }

    /// <summary>Where it does not begin and end as a sentence does, "…" says so.</summary>
    private static string WithDots(string sentence)
    {
        var before = char.IsLower(sentence[0]) ? "\u2026" : "";
        var after = sentence[^1] is '.' or '!' or '?' or '"' or '\u201d' ? "" : "\u2026";
        return $"{before}{sentence}{after}";
    }

    private Citation CitationOf(Passage passage, FoundEvidence found) =>
        found.Ranked.FirstOrDefault(ranked => ranked.Passage == passage) is { } ranked
            ? engine.Citations.Cite(ranked, found)
            : engine.Citations.Cite(passage, found.Ranked[0].Score);

    private Answer Insufficient(FoundEvidence found, string? lacking)
    {
        var why = lacking is null ? "" : $" {lacking}";
        if (found.Ranked.Count == 0) return Refusals.NoEvidence(Commands.Ask, $"Nothing in the documents answers this.{why}");
        return new AnswerBuilder().Section("The nearest passage, which does not answer it").Quote(engine.Citations.Cite(found.Ranked[0], found))
            .Build(Commands.Ask, Outcome.NoEvidence, $"Nothing in the documents answers this.{why}");
    }
}
