using ChatBot.Answers.Matching;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Routing;

/// <summary>
/// Whether what a command says to a routed question settles it. Else the passages are searched: they may hold what the command's own
/// records lack.
/// </summary>
internal sealed class Settlement(Engine engine)
{
    /// <param name="question">As it was asked.</param>
    public bool IsSettled(Question question, ChatRequest routed, Answer answer) => !MayBeReported(question, answer) && answer.Outcome switch
    {
        Outcome.Answered => routed.Command != Commands.Outcomes || answer.Citations.Count > 0,
        Outcome.UnknownTalk => engine.Library.Index.IsStrangeTo(routed.Talk!),
        Outcome.UnknownSpeaker => routed switch
        {
            { Command: Commands.Quote, Speaker: { } speaker } => engine.Library.Index.IsStrangeName(speaker),
            { Command: Commands.Actions, Owner: { } owner } => engine.Library.Index.IsStrangeName(owner),
            _ => false,
        },
        Outcome.NoEvidence => routed switch
        {
            { Command: Commands.Timeline, Date: { } date } => IsDateAlone(date),
            { Command: Commands.Actions, About: null, Owner: { } owner } => IsOnRecord(owner),
            _ => false,
        },
        _ => false,
    };

    /// <summary>
    /// Whether yes or no is asked and all that the command has is imagined, which tells neither: a report may.
    /// </summary>
    public static bool MayBeReported(Question question, Answer answer) =>
        answer.IsAnswered
        && question.Expects == ExpectedAnswer.YesNo
        && question.Sources.Wanted.Count == 0
        && answer.Citations.Count > 0
        && answer.Citations.All(citation => citation.Provenance == Provenance.Fiction);

    /// <summary>
    /// Whether the command's answer stands although it settled nothing: what it has is imagined and no report was found, or the passages
    /// say nothing either, and that a record notes nothing is more than that nothing was found.
    /// </summary>
    public static bool IsPlainer(ChatRequest routed, Answer answer, Answer found) =>
        answer.IsAnswered && !(found.IsAnswered && found.Citations[0].Provenance != Provenance.Fiction)
        || (answer.Outcome, found.Outcome) == (Outcome.NoEvidence, Outcome.NoEvidence)
        && (routed is { Command: Commands.Actions, About: null } || routed.Absent);

    /// <summary>Whether somebody belongs to a talk that notes action items: if it notes none for them, they have none.</summary>
    private bool IsOnRecord(string owner) =>
        engine.Owners.Match(owner) is { } asked && engine.Corpus.Talks.Any(talk => talk.Actions.Count > 0 && talk.Attendees.Concat(talk.Absent).Any(attendance => asked.People.Contains(attendance.Person)));

    private static bool IsDateAlone(string text)
    {
        var dates = DateFinder.FindWithMonths(text);
        return dates.Count > 0 && TextAnalyzer.Analyze(text).TrueForAll(token =>
            token.IsStopWord || dates.Any(date => date.Holds(token.Start)));
    }
}
