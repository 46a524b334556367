using ChatBot.Answers.Evidence;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;
using ChatBot.Index;

namespace ChatBot.Answers.Ask;

/// <summary>What a question takes for granted and a passage contradicts.</summary>
internal sealed class Premises(Engine engine)
{
    /// <summary>The odds that the imagined scene answers, over those of what was reported, from which on only the scene is taken to.</summary>
    private const float ClearlyLikelier = 2;

    /// <summary>Null when nothing that the question assumes is contradicted.</summary>
    public Answer? Contradicted(Question question, FoundEvidence found) => NotThere(question, found);

    /// <summary>Whether to look if only an imagined scene tells of it: when what was reported is asked for, or a kind of record that does not answer.</summary>
    public static bool MayBeImagined(Question question, bool isAnswered) =>
        !question.Sources.Wanted.Contains(Provenance.Fiction)
        && (question.Sources.OnlyReported || !isAnswered && question.Sources.Wanted.Any(kind => kind is Provenance.Report or Provenance.Transcript or Provenance.Minutes));

    /// <summary>A question for what was reported, which only an imagined scene tells of: says so, with the passage that declares the scene imagined.</summary>
    /// <param name="imagined">The imagined passages that the question may be asked of.</param>
    /// <param name="reported">What seems to answer it otherwise, which must then be clearly less likely to; null when nothing does.</param>
    public Answer? OnlyImagined(Question question, PassageScope imagined, FoundEvidence? reported)
    {
        var found = engine.Evidence.Find(question with { Sources = SourceWish.None }, imagined);
        if (found.Ranked.Count == 0 || found.Ranked[0].Passage.Provenance != Provenance.Fiction) return null;
        var likely = engine.Verdict.Of(found);
        if (likely < Verdict.Enough || reported is not null && Odds(likely) < ClearlyLikelier * Odds(engine.Verdict.Of(reported))) return null;
        var builder = new AnswerBuilder();
        if (engine.Corpus.DocumentOf(found.Ranked[0].Passage).Provenance is { Evidence: { } notice } verdict)
            builder.Section(verdict.Certain ? "It says of itself" : $"Taken for imagined: {verdict.Reason}").Quote(engine.Citations.Cite(notice, 1));
        builder.Section("What the imagined dialogue has").Quote(engine.Citations.Cite(found.Ranked[0], found));
        return builder.Build(Commands.Ask, Outcome.FalsePremise, "Only an imagined dialogue has this; nothing that was reported in the documents says so.");
    }

    private static float Odds(float probability) => probability / Math.Max(1 - probability, float.Epsilon);

    /// <summary>What somebody said at a talk that they did not attend.</summary>
    private Answer? NotThere(Question question, FoundEvidence found)
    {
        if (!question.AsksForWords || question.People.Count == 0) return null;
        var person = question.People[0];
        if (TalkNamed(question) is not { } talk || talk.Attendees.Count == 0 || talk.Attendees.Any(attendance => attendance.Person == person)) return null;
        if (found.Ranked.Count > 0 && engine.Corpus.People.SpeakerOf(found.Ranked[0].Passage) == person && engine.Verdict.Of(found) >= Verdict.Enough) return null;
        var builder = new AnswerBuilder();
        builder.Section("Who took part");
        foreach (var attendance in talk.Attendees) builder.Line(attendance.Person.Name, engine.Citations.Cite(attendance.Evidence, 1));
        return builder.Build(Commands.Ask, Outcome.FalsePremise, $"The documents do not have {person.Name} among those who took part in {Wording.Talk(talk.Name)}.");
    }

    /// <summary>The one talk that a question names by its date or place, besides the people in it.</summary>
    private Talk? TalkNamed(Question question)
    {
        if (question.Dates.Count == 0) return null;
        var dated = engine.Corpus.Talks.Where(talk => talk.Date is { } date && question.Dates.Any(wanted => wanted.Day is not null && date.Covers(wanted))).ToList();
        return dated.Count == 1 ? dated[0] : null;
    }
}
