using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Talks.Lexicon;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Who took part in a recorded talk: its attendee block, or its speakers where it has none.</summary>
internal static class AttendeeList
{
    public static IReadOnlyList<Attendance> Of(List<Passage> passages, PeopleDirectory people, int document)
    {
        var attendees = Listed(passages, people, document);
        return attendees.Count > 0 ? attendees : Speakers(passages, people, document);
    }

    private static List<Attendance> Listed(List<Passage> passages, PeopleDirectory people, int document)
    {
        var attendees = new List<Attendance>();
        foreach (var passage in passages)
        {
            if (passage.Kind != PassageKind.Attendee || BlockLabels.IsAbsence(passage.ListLead) || BlockLabels.IsAbsence(passage.Section.Heading)) continue;
            if (SaysAbsent(passage.Text)) continue;
            foreach (var entry in AttendeeLine.Parse(passage.Text))
            {
                if (people.InDocument(entry.Name, document) is { } person) Add(attendees, new Attendance(person, entry.Role, entry.Side ?? person.Side, passage));
            }
        }

        return attendees;
    }

    private static List<Attendance> Speakers(List<Passage> passages, PeopleDirectory people, int document)
    {
        var attendees = new List<Attendance>();
        var labels = new HashSet<string>();
        foreach (var passage in passages)
        {
            if (passage.Kind != PassageKind.Turn || passage.Speaker is not { } label || !labels.Add(label)) continue;
            foreach (var name in SpeakerLabel.NamesIn(label))
            {
                if (people.InDocument(name, document) is { } person) Add(attendees, new Attendance(person, null, person.Side, passage));
            }
        }

        return attendees;
    }

    private static void Add(List<Attendance> attendees, Attendance attendance)
    {
        if (!attendees.Exists(other => ReferenceEquals(other.Person, attendance.Person))) attendees.Add(attendance);
    }

    /// <summary>"Regrets: Jane Roe" on a line of its own inside the block.</summary>
    private static bool SaysAbsent(string line) => line.IndexOf(':') is > 0 and var colon && BlockLabels.IsAbsence(line[..colon]);
}
