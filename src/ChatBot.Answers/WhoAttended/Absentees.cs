using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.WhoAttended;

/// <summary>Who was not there: only those whom a list of regrets or absences names. That somebody is on no list says nothing.</summary>
internal sealed class Absentees(Engine engine)
{
    public Answer Answer(IReadOnlyList<Talk> talks)
    {
        var builder = new AnswerBuilder();
        foreach (var talk in talks)
        {
            builder.Section(talk.Name);
            foreach (var (passage, person) in Listed(talk)) builder.Line($"{person.Name}: {Where(passage)}", engine.Citations.Cite(passage, 1));
        }

        var what = talks.Count == 1 ? Wording.Talk(talks[0].Name) : "these talks";
        return builder.CitationCount == 0
            ? Refusals.NoEvidence(Commands.WhoAttended, $"The documents do not list who was absent from {what}.")
            : builder.Build(Commands.WhoAttended, Outcome.Answered, $"Listed as absent from {what}:");
    }

    /// <summary>Somebody on such a list: that they were not there is an answer. Null when they are on none.</summary>
    public Answer? Of(IReadOnlyList<Person> people, IReadOnlyList<Talk> talks)
    {
        var builder = new AnswerBuilder();
        foreach (var talk in talks)
            foreach (var (passage, _) in Listed(talk).Where(listed => people.Contains(listed.Person))) builder.Line($"{talk.Name}: {Where(passage)}", engine.Citations.Cite(passage, 1));
        return builder.CitationCount == 0 ? null : builder.Build(Commands.WhoAttended, Outcome.Answered, $"{people[0].Name} did not take part:");
    }

    /// <summary>People on lines of the talk's lists by which nobody took part.</summary>
    private IEnumerable<(Passage Passage, Person Person)> Listed(Talk talk) =>
        talk.Passages
            .Where(passage => passage.Kind == PassageKind.Attendee && talk.Attendees.All(attendance => attendance.Evidence != passage))
            .SelectMany(passage => engine.Corpus.People.MentionsIn(passage).Select(mention => (passage, mention.Person)).Distinct())
            .Where(listed => talk.Attendees.All(attendance => attendance.Person != listed.Person));

    private static string Where(Passage passage) => $"listed under \u201c{passage.ListLead ?? passage.Section.Heading}\u201d";
}
