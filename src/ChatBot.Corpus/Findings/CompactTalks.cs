using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Talks.Actions;
using ChatBot.Corpus.Talks.Outcomes;

namespace ChatBot.Corpus.Findings;

/// <summary>The talks of one document as bytes. A test names every property of a talk and fails on one that is not here.</summary>
internal static class CompactTalks
{
    public static void Write(CompactWriter writer, IReadOnlyList<Talk> talks, PersonTable.Writer table)
    {
        writer.Number(talks.Count);
        foreach (var talk in talks) Write(writer, talk, table);
    }

    /// <exception cref="InvalidDataException">These are not the bytes of the document's talks.</exception>
    public static Talk[] Read(ref CompactReader bytes, Document document, PersonTable.Reader table)
    {
        var talks = new Talk[bytes.Count()];
        for (var number = 0; number < talks.Length; number++) talks[number] = ReadTalk(ref bytes, document, table);
        return talks;
    }

    private static void Write(CompactWriter writer, Talk talk, PersonTable.Writer table)
    {
        writer.Name(talk.Name);
        writer.Number((int)talk.Source);
        writer.Number((int)talk.Provenance);
        writer.Optional(talk.Section is { } section ? NumberOf(section, talk.Document.Sections) : null);
        writer.Date(talk.Date);
        writer.Name(talk.Place);
        writer.Name(talk.Time);
        writer.Passages(talk.Agenda);
        writer.Flag(talk.Planned);
        writer.Flag(talk.ListsAttendees);
        Write(writer, talk.Attendees, table);
        Write(writer, talk.Absent, table);
        Write(writer, talk.Chairs, table);
        Write(writer, talk.Scribes, table);
        Write(writer, talk.Decisions);
        Write(writer, talk.Actions, table);
        writer.Passages(talk.Outcomes);
        var isWhole = ReferenceEquals(talk.Passages, talk.Document.Passages);
        writer.Flag(isWhole);
        if (!isWhole) writer.Passages(talk.Passages);
    }

    private static Talk ReadTalk(ref CompactReader bytes, Document document, PersonTable.Reader table) => new()
    {
        Document = document,
        Name = bytes.Required(),
        Source = (TalkSource)bytes.Number((int)TalkSource.Told + 1),
        Provenance = (Provenance)bytes.Number((int)Provenance.Comment + 1),
        Section = ReadSection(ref bytes, document.Sections),
        Date = bytes.Date(),
        Place = bytes.Name(),
        Time = bytes.Name(),
        Agenda = bytes.Passages(document.Passages),
        Planned = bytes.Flag(),
        ListsAttendees = bytes.Flag(),
        Attendees = ReadAttendances(ref bytes, document.Passages, table),
        Absent = ReadAttendances(ref bytes, document.Passages, table),
        Chairs = ReadAttendances(ref bytes, document.Passages, table),
        Scribes = ReadAttendances(ref bytes, document.Passages, table),
        Decisions = ReadDecisions(ref bytes, document.Passages),
        Actions = ReadActions(ref bytes, document.Passages, table),
        Outcomes = bytes.Passages(document.Passages),
        Passages = bytes.Flag() ? document.Passages : bytes.Passages(document.Passages),
    };

    private static int NumberOf(Section section, IReadOnlyList<Section> sections)
    {
        var number = 0;
        while (sections[number] != section) number++;
        return number;
    }

    private static Section? ReadSection(ref CompactReader bytes, IReadOnlyList<Section> sections)
    {
        if (bytes.Optional() is not { } number) return null;
        return number < sections.Count ? sections[number] : throw new InvalidDataException("A section is not there.");
    }

    private static void Write(CompactWriter writer, IReadOnlyList<Attendance> attendances, PersonTable.Writer table)
    {
        writer.Number(attendances.Count);
        foreach (var attendance in attendances)
        {
            table.Write(writer, attendance.Person);
            writer.Name(attendance.Role);
            writer.Name(attendance.Side);
            writer.Number(attendance.Evidence.Ordinal);
        }
    }

    private static Attendance[] ReadAttendances(ref CompactReader bytes, DocumentPassages passages, PersonTable.Reader table)
    {
        var attendances = new Attendance[bytes.Count()];
        for (var number = 0; number < attendances.Length; number++)
            attendances[number] = new Attendance(table.ReadPerson(ref bytes), bytes.Name(), bytes.Name(), bytes.Passage(passages));
        return attendances;
    }

    private static void Write(CompactWriter writer, IReadOnlyList<Decision> decisions)
    {
        writer.Number(decisions.Count);
        foreach (var decision in decisions)
        {
            writer.Number(decision.Passage.Ordinal);
            writer.Number(decision.Start);
            writer.Number(decision.Length);
        }
    }

    private static Decision[] ReadDecisions(ref CompactReader bytes, DocumentPassages passages)
    {
        var decisions = new Decision[bytes.Count()];
        for (var number = 0; number < decisions.Length; number++)
            decisions[number] = new Decision(bytes.Passage(passages), bytes.Number(int.MaxValue), bytes.Number(int.MaxValue));
        return decisions;
    }

    private static void Write(CompactWriter writer, IReadOnlyList<ActionItem> actions, PersonTable.Writer table)
    {
        writer.Number(actions.Count);
        foreach (var action in actions)
        {
            writer.Number(action.Passage.Ordinal);
            writer.Number(action.Start);
            writer.Number(action.Length);
            writer.Number(action.Owners.Count);
            foreach (var owner in action.Owners)
            {
                table.Write(writer, owner.Person);
                writer.Name(owner.Name == owner.Person?.Name ? null : owner.Name);
            }

            writer.Date(action.Due);
            writer.Name(action.DueWords);
        }
    }

    private static ActionItem[] ReadActions(ref CompactReader bytes, DocumentPassages passages, PersonTable.Reader table)
    {
        var actions = new ActionItem[bytes.Count()];
        for (var number = 0; number < actions.Length; number++)
        {
            actions[number] = new ActionItem(bytes.Passage(passages), bytes.Number(int.MaxValue), bytes.Number(int.MaxValue))
            {
                Owners = ReadOwners(ref bytes, table),
                Due = bytes.Date(),
                DueWords = bytes.Name(),
            };
        }

        return actions;
    }

    private static ActionOwner[] ReadOwners(ref CompactReader bytes, PersonTable.Reader table)
    {
        var owners = new ActionOwner[bytes.Count()];
        for (var number = 0; number < owners.Length; number++)
        {
            var person = table.Read(ref bytes);
            var name = bytes.Name() ?? person?.Name ?? throw new InvalidDataException("An owner has no name.");
            owners[number] = new ActionOwner(name, person);
        }

        return owners;
    }
}
