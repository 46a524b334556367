using ChatBot.Answers.Citations;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.WhoAttended;

/// <summary>Who was not there: only those whom a record names as absent. That somebody is on no list says nothing.</summary>
internal sealed class Absentees(Engine engine)
{
    public Answer Answer(IReadOnlyList<Talk> talks)
    {
        var builder = new AnswerBuilder();
        foreach (var talk in talks) AddTo(builder.Section(TalkFacts.Heading(talk)), talk, talk.Absent);
        var what = talks.Count == 1 ? Wording.Talk(talks[0].Name) : "these talks";
        return builder.CitationCount == 0
            ? Refusals.NoEvidence(Commands.WhoAttended, $"The documents do not list who was absent from {what}.")
            : builder.Build(Commands.WhoAttended, Outcome.Answered, $"Listed as absent from {what}:");
    }

    /// <summary>Somebody noted as absent: that they were not there is an answer. Null when no record says so.</summary>
    public Answer? Of(IReadOnlyList<Person> people, IReadOnlyList<Talk> talks)
    {
        var builder = new AnswerBuilder();
        foreach (var talk in talks)
            foreach (var absence in talk.Absent.Where(absence => people.Contains(absence.Person))) builder.Line($"{talk.Name}: {Noted(talk, absence)}", Cite(absence));
        return builder.CitationCount == 0 ? null : builder.Build(Commands.WhoAttended, Outcome.Answered, $"{people[0].Name} did not take part:");
    }

    /// <summary>A line for each, in the section that was opened last.</summary>
    public void AddTo(AnswerBuilder builder, Talk talk, IEnumerable<Attendance> absent)
    {
        foreach (var absence in absent) builder.Line($"{Attendees.Describe(absence)}: {Noted(talk, absence)}", Cite(absence));
    }

    private Citation Cite(Attendance absence) => engine.Citations.Cite(absence.Evidence, 1);

    /// <summary>By the list's own heading, unless those who were there stand under it as well.</summary>
    private static string Noted(Talk talk, Attendance absence) =>
        absence.Evidence.Kind == PassageKind.Attendee && talk.Attendees.All(attendance => ListOf(attendance.Evidence) != ListOf(absence.Evidence))
            ? $"listed under \u201c{ListOf(absence.Evidence)}\u201d"
            : "noted as absent";

    private static string ListOf(Passage passage) => passage.ListLead ?? passage.Section.Heading;
}
