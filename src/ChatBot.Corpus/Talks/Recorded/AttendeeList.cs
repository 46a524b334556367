using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Talks.Lexicon;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Who took part in a recorded talk, and who is noted as absent: its attendee block, or its speakers where it has none.</summary>
internal sealed class AttendeeList
{
    private readonly PeopleDirectory _people;
    private readonly int _document;
    private readonly List<Attendance> _present = [];
    private readonly List<Attendance> _absent = [];

    public AttendeeList(List<Passage> passages, PeopleDirectory people, int document)
    {
        (_people, _document) = (people, document);
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.Attendee)) ReadEntries(passage);
        IsListed = _present.Count > 0;
        if (!IsListed) ReadSpeakers(passages);
        _absent.RemoveAll(absent => _present.Exists(present => ReferenceEquals(present.Person, absent.Person)));
    }

    public IReadOnlyList<Attendance> Present => _present;

    public IReadOnlyList<Attendance> Absent => _absent;

    /// <summary>Whether a block lists who was there.</summary>
    public bool IsListed { get; }

    private void ReadEntries(Passage passage)
    {
        var isAbsence = BlockLabels.IsAbsence(passage.ListLead) || BlockLabels.IsAbsence(passage.Section.Heading) || SaysAbsent(passage.Text);
        foreach (var entry in AttendeeLine.Parse(passage.Text)) Add(isAbsence ? _absent : _present, entry, passage);
        foreach (var entry in AttendeeLine.Absent(passage.Text)) Add(_absent, entry, passage);
    }

    private void Add(List<Attendance> list, AttendeeEntry entry, Passage passage)
    {
        if (_people.InDocument(entry.Name, _document) is { } person) Add(list, new Attendance(person, entry.Role, entry.Side ?? person.Side, passage));
    }

    private void ReadSpeakers(List<Passage> passages)
    {
        var labels = new HashSet<string>();
        foreach (var passage in passages)
        {
            if (passage.Kind != PassageKind.Turn || passage.Speaker is not { } label || !labels.Add(label)) continue;
            foreach (var name in SpeakerLabel.NamesIn(label))
            {
                if (_people.InDocument(name, _document) is { } person) Add(_present, new Attendance(person, null, person.Side, passage));
            }
        }
    }

    private static void Add(List<Attendance> attendees, Attendance attendance)
    {
        if (!attendees.Exists(other => ReferenceEquals(other.Person, attendance.Person))) attendees.Add(attendance);
    }

    /// <summary>"Regrets: Jane Roe" on a line of its own inside the block.</summary>
    private static bool SaysAbsent(string line) => line.IndexOf(':') is > 0 and var colon && BlockLabels.IsAbsence(line[..colon]);
}
