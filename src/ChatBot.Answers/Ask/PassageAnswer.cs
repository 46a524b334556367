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
    private const int Most = 4;

    private readonly Premises _premises = new(engine);
    private readonly Particulars _particulars = new(engine);
    private readonly TheirWords _words = new(engine);
    private readonly WholeLists _lists = new(engine);

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
        var spoken = _words.First(found);
        (found, var lacking) = _particulars.First(spoken ?? found);
        var list = _lists.Answering(found);
        var unmet = engine.Requirements.Unmet(found) ?? lacking;
        // A list whose lead says what is asked for need not say it in its items.
        if (list.Count > 0 && unmet?.Kind == RequirementKind.ThingUnknown) unmet = null;
        var isEnough = spoken is not null && unmet is null && (list.Count > 0 || near is not null && IsTheirs(found) || SaysAllThatIsAskedOfASource(found) || engine.Sufficiency.Of(found) >= Weights.Enough);
        if (Premises.MayBeImagined(question, isEnough) && _premises.OnlyImagined(question, Scope(question with { Sources = SourceWish.OnlyFiction }, documents, speakers), isEnough ? found : null) is { } imagined)
            return imagined;
        if (!isEnough) return Insufficient(found, unmet ?? (spoken is null ? new Requirement(RequirementKind.Words, Wording.List([.. question.SpeakersAsked.Select(person => person.Name)])) : null));
        return Write(found, list);
    }

    /// <summary>A follow-up for what somebody says, met by their own words where the talk went on.</summary>
    private static bool IsTheirs(FoundEvidence found) => found.Ranked.Count > 0 && found.Ranked[0].Features[Feature.SpeakerNamed] > 0;

    /// <summary>"What does the column say about the commission?": short questions, of which the weights are never sure; where the source is named, a passage with all their words answers.</summary>
    private static bool SaysAllThatIsAskedOfASource(FoundEvidence found)
    {
        if (found.Ranked.Count == 0 || found.Question.Sources is { Wanted.Count: 0, Documents: null }) return false;
        var words = new AnalyzedText(found.Ranked[0].Passage.Text);
        var subject = found.Asked.Terms.Where(term => !QuestionWords.Speech.Contains(term.Word) && !QuestionWords.Asking.Contains(term.Word)).ToList();
        return subject.Count > 0 && subject.TrueForAll(term => term.MatchIn(words) >= AskedTerm.Same);
    }

    private PassageScope Scope(Question question, IReadOnlyList<Document> documents, IReadOnlyList<Person> speakers)
    {
        var named = documents.Where(question.Sources.Allows).ToList();
        // A document given as the argument stands, whatever else the question's words name.
        IReadOnlyList<Document> meant = named.Count > 0 || documents.Count == engine.Corpus.Documents.Count ? named : documents;
        var only = speakers.Count > 0 ? speakers : OnlySpeaking(question);
        return engine.Library.Scope(
            meant.Where(document => MaySay(document, question.Sources, only)),
            passage => question.Sources.Allows(passage.Provenance)
                && (passage.Kind != PassageKind.Metadata || question.Expects is not (ExpectedAnswer.Anything or ExpectedAnswer.YesNo or ExpectedAnswer.Reason))
                && (passage.Kind != PassageKind.Attendee || !question.AsksForWords && question.Carried.Length == 0)
                && (only.Count == 0 || engine.Corpus.People.SpeakerOf(passage) is { } who && only.Contains(who)));
    }

    private bool MaySay(Document document, SourceWish sources, IReadOnlyList<Person> only) =>
        document.Provenances.Any(sources.Allows) && (only.Count == 0 || engine.Corpus.People.SpeakersIn(document).Values.Any(only.Contains));

    /// <summary>People whom the question names and whom no passage mentions, so that only their own words can be meant: a reader who commented.</summary>
    private List<Person> OnlySpeaking(Question question) =>
        [.. question.People.Where(person => TextAnalyzer.Analyze(person.Name).TrueForAll(token => engine.Library.Index.WordsFrequency(token.Term) == 0))];

    private Answer Write(FoundEvidence found, IReadOnlyList<Passage> list)
    {
        var best = found.Ranked[0];
        var builder = new AnswerBuilder().Section(null);
        foreach (var item in list) builder.Quote(CitationOf(item, found));
        var further = found.NearBest.Take(Most).ToList();
        foreach (var passage in further.Where(passage => SameSide(passage, best))) builder.Quote(engine.Citations.Cite(passage, found));

        // What is imagined never supports what was reported, nor the reverse: the other side stands apart, under its own label.
        foreach (var group in further.Where(passage => !SameSide(passage, best)).GroupBy(passage => passage.Passage.Provenance))
        {
            builder.Section($"Not the same kind of source: {ProvenanceLabels.Label(group.Key)}");
            foreach (var passage in group) builder.Quote(engine.Citations.Cite(passage, found));
        }

        return builder.Build(Commands.Ask, Outcome.Answered, best.Passage.Provenance == Provenance.Fiction
            ? "An imagined dialogue has this; it is no report of what happened."
            : "The documents say:");
    }

    private Citation CitationOf(Passage passage, FoundEvidence found) =>
        found.Ranked.FirstOrDefault(ranked => ranked.Passage == passage) is { } ranked
            ? engine.Citations.Cite(ranked, found)
            : engine.Citations.Cite(passage, found.Ranked[0].Score);

    private static bool SameSide(RankedPassage one, RankedPassage other) =>
        one.Passage.Provenance == Provenance.Fiction == (other.Passage.Provenance == Provenance.Fiction);

    /// <summary>Whom or what the question names, in full and as it is written.</summary>
    private static string Named(Question question, string word)
    {
        if (question.People.FirstOrDefault(person => person.Name.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } named) return named.Name;
        var start = question.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? word : question.Text.Substring(start, word.Length);
    }

    private Answer Insufficient(FoundEvidence found, Requirement? unmet)
    {
        var strangers = engine.Requirements.UnknownNames(found);
        var why = unmet switch
        {
            _ when strangers.Count > 0 => $" {Wording.List([.. strangers.Select(name => $"\u201c{name}\u201d")])} {(strangers.Count == 1 ? "stands" : "stand")} nowhere in them.",
            { Kind: RequirementKind.ThingUnknown } => $" None of them speaks of \u201c{unmet.Word}\u201d.",
            { Kind: RequirementKind.NameMissing } => $" No passage on this names \u201c{Named(found.Question, unmet.Word!)}\u201d.",
            { Kind: RequirementKind.Others } => " No passage on this names anybody else.",
            { Kind: RequirementKind.Event } => $" No passage on this speaks of \u201c{unmet.Word}\u201d.",
            { Kind: RequirementKind.Words } => $" No passage on this has words of {unmet.Word}.",
            { Kind: RequirementKind.Number } => unmet.Word is null ? " No passage on this gives a number." : $" No passage on this counts {unmet.Word}.",
            _ => "",
        };
        if (found.Ranked.Count == 0) return Refusals.NoEvidence(Commands.Ask, $"Nothing in the documents answers this.{why}");
        return new AnswerBuilder().Section("The nearest passage, which does not answer it").Quote(engine.Citations.Cite(found.Ranked[0], found))
            .Build(Commands.Ask, Outcome.NoEvidence, $"Nothing in the documents answers this.{why}");
    }
}
