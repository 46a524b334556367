using ChatBot.Answers.Citations;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.WhoAttended;

/// <summary>Who took part, with role and side, for each talk that matches, and apart from them who was absent and who is only mentioned; for a person, their talks.</summary>
internal sealed class WhoAttendedCommand(Engine engine) : ITalkCommand
{
    private readonly Absentees _absentees = new(engine);
    private readonly Mentioned _mentioned = new(engine);

    public Answer Answer(ChatRequest request)
    {
        var (talks, refusal) = TalkScope.Of(request, Commands.WhoAttended, engine);
        if (refusal is not null) return refusal;

        if (request.Absent) return _absentees.Answer(talks);
        return request.Person is { Length: > 0 } person ? OfPerson(request, talks, person) : OfTalks(request, talks);
    }

    private Answer OfTalks(ChatRequest request, IReadOnlyList<Talk> talks)
    {
        var builder = new AnswerBuilder();
        var attended = talks.Where(talk => talk.Attendees.Any(attendance => Fits(request, attendance))).ToList();
        var rosters = attended.GroupBy(talk => Roster(request, talk)).ToList();
        foreach (var group in rosters)
        {
            var first = group.First();
            var heading = $"{Wording.List([.. group.Select(talk => talk.Name).Distinct()])} ({TalkFacts.Of(first)})";
            builder.Section(heading);
            foreach (var attendance in first.Attendees.Where(attendance => Fits(request, attendance)))
            {
                var cells = Attendees.Cells(attendance, rosters.Count > 1 ? heading : null);
                builder.Row(Attendees.Describe(attendance), cells, engine.Citations.Cite(attendance.Evidence, 1));
            }

            foreach (var talk in group) _absentees.AddTo(builder.Section($"Absent from {talk.Name}"), talk, talk.Absent.Where(absence => Fits(request, absence)));
        }

        if (attended.Count == 0) return Nobody(request, talks);
        if (attended.Count == 1 && request is { Side: null, Role: null }) _mentioned.AddTo(builder, attended[0]);
        var people = attended.SelectMany(talk => talk.Attendees).Where(attendance => Fits(request, attendance)).Select(attendance => attendance.Person).Distinct().Count();
        var imagined = attended.Count(talk => talk.Provenance == Provenance.Fiction);
        var kinds = imagined == 0 || imagined == attended.Count ? "" : $", {imagined} of them imagined";
        return builder.Build(Commands.WhoAttended, Outcome.Answered, attended.Count == 1
            ? $"{Wording.Count(people, "attendee")} of {Wording.Talk(attended[0].Name)}:"
            : $"{Wording.Count(people, "attendee")} of {attended.Count} talks{kinds}:");
    }

    private Answer Nobody(ChatRequest request, IReadOnlyList<Talk> talks)
    {
        var what = talks.Count == 1 ? $"\u201c{talks[0].Name}\u201d" : "these talks";
        var filter = string.Join(", ", new[] { request.Side is { } side ? $"side {side}" : null, request.Role is { } role ? $"role {role}" : null }.OfType<string>());
        var answer = Refusals.NoEvidence(Commands.WhoAttended, talks.Count == 0
            ? "The documents hold no talk and tell of none."
            : $"The documents do not say who attended {what}{(filter.Length > 0 ? $" ({filter})" : "")}.");
        return answer with { Citations = [.. talks.SelectMany(talk => talk.Passages.Take(1)).Take(1).Select(passage => engine.Citations.Cite(passage, 0))] };
    }

    private Answer OfPerson(ChatRequest request, IReadOnlyList<Talk> talks, string name)
    {
        var people = engine.Corpus.People.Resolve(name);
        if (people.Count == 0)
            return Refusals.UnknownSpeaker(Commands.WhoAttended, name, [.. engine.Corpus.People.Nearest(name, 3).Select(person => person.Name)]);
        var builder = new AnswerBuilder();
        var attended = new List<(Talk Talk, Attendance Attendance)>();
        foreach (var talk in talks)
            attended.AddRange(talk.Attendees.Where(attendance => people.Contains(attendance.Person) && Fits(request, attendance)).Select(attendance => (talk, attendance)));
        foreach (var group in attended.GroupBy(pair => pair.Talk.Document))
        {
            builder.Section($"{group.Key.Title} ({ProvenanceLabels.Label(group.First().Talk.Provenance)})");
            foreach (var (talk, attendance) in group) builder.Line($"{talk.Name}: {Attendees.Describe(attendance)}", engine.Citations.Cite(attendance.Evidence, 1));
        }

        if (attended.Count > 0) return builder.Build(Commands.WhoAttended, Outcome.Answered, $"{attended[0].Attendance.Person.Name} took part in {Wording.Count(attended.Count, "talk")}:");
        return _absentees.Of(people, talks) ?? OnlyMentioned(request, people[0]);
    }

    /// <summary>Somebody the documents know who attended nothing: the passage that mentions them is offered as what it is.</summary>
    private Answer OnlyMentioned(ChatRequest request, Person person)
    {
        var mention = engine.Corpus.Passages.FirstOrDefault(passage => engine.Corpus.People.MentionsIn(passage.Text).Any(mention => mention.Person == person));
        var answer = Refusals.NoEvidence(Commands.WhoAttended, $"The documents mention {person.Name}, but no passage says that they took part in {(request.Talk is { Length: > 0 } talk ? $"\u201c{talk}\u201d" : "a talk")}.");
        return mention is null ? answer : answer with { Citations = [engine.Citations.Cite(mention, 0)] };
    }

    private static bool Fits(ChatRequest request, Attendance attendance) =>
        (request.Side is not { Length: > 0 } side || Sides.Same(side, attendance.Side))
        && (request.Role is not { Length: > 0 } role || attendance.Role?.Contains(role, StringComparison.OrdinalIgnoreCase) == true);

    private static string Roster(ChatRequest request, Talk talk) =>
        $"{talk.Document.Path}\n{string.Join('\n', talk.Attendees.Where(attendance => Fits(request, attendance)).Select(attendance => attendance.Person.Name))}";
}
