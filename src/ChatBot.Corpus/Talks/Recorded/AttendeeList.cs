using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Who took part in a recorded talk, and who is noted as absent: its attendee block, or its speakers where it has none.</summary>
internal sealed partial class AttendeeList
{
    private static readonly WordSet UnnamedParts = new(
        "q|a|question|answer|questioner|moderator|the moderator|operator|interpreter|the interpreter|translator|reporter|a reporter|journalist|press|the press|audience|audience member|member of the audience|"
        + "participant|participants|unknown|unknown speaker|unidentified|unidentified speaker|unidentified male|unidentified female|unidentified participant|male speaker|female speaker|speaker|voice|all|everyone|several|multiple speakers|crosstalk|host|narrator|announcer|caller|aide|staff|inaudible", '|');

    private readonly PeopleDirectory _people;
    private readonly int _document;
    private readonly List<Attendance> _present = [];
    private readonly List<Attendance> _absent = [];

    public AttendeeList(List<Passage> passages, PeopleDirectory people, int document)
    {
        (_people, _document) = (people, document);
        var lines = AttendeeLists.Of(passages).Lines.ToList();
        // Who was asked to come need not have come: where the talk itself is there, those who speak in it did.
        if (lines.Exists(line => !BlockLabels.IsInvitation(line.Passage.ListLead)) || !passages.Exists(passage => passage.Kind == PassageKind.Turn))
            lines.ForEach(line => ReadEntries(line.Passage, line.Entries));
        if (_present.Count == 0) ReadRoll(passages);
        IsListed = _present.Count > 0;
        if (!IsListed) ReadSpeakers(passages);
        _absent.RemoveAll(absent => _present.Exists(present => ReferenceEquals(present.Person, absent.Person)));
    }

    public IReadOnlyList<Attendance> Present => _present;

    public IReadOnlyList<Attendance> Absent => _absent;

    /// <summary>Whether a block lists who was there.</summary>
    public bool IsListed { get; }

    private void ReadEntries(Passage passage, List<AttendeeEntry> entries)
    {
        var isAbsence = BlockLabels.IsAbsence(passage.ListLead) || BlockLabels.IsAbsence(passage.Section.Heading) || SaysAbsent(passage.Text);
        foreach (var entry in entries.Where(entry => !IsProgram(entry.Name))) Add(isAbsence || entry.IsAbsent ? _absent : _present, entry, passage);
    }

    private void Add(List<Attendance> list, AttendeeEntry entry, Passage passage)
    {
        if (_people.InDocument(entry.Name, _document) is { } person) Add(list, new Attendance(person, entry.Role ?? BlockLabels.PartOfThoseUnder(passage.ListLead), entry.Side ?? person.Side, passage));
    }

    private void ReadRoll(List<Passage> passages)
    {
        foreach (var (attendance, isPresent) in RollCall.In(passages, name => _people.SeenInDocument(name, _document) ?? new Person(name, [], [], null))) Add(isPresent ? _present : _absent, attendance);
    }

    // "Q" and "MODERATOR" say which part somebody has, not who they are: beside people with names they are nobody who could be listed.
    private void ReadSpeakers(List<Passage> passages)
    {
        var labels = passages.Where(passage => passage is { Kind: PassageKind.Turn, Speaker: not null }).DistinctBy(passage => passage.Speaker).ToList();
        var named = labels.FindAll(passage => passage.Speaker!.Length > 1 && !UnnamedParts.Contains(passage.Speaker!) && !IsProgram(passage.Speaker!));
        foreach (var passage in named.Count > 0 ? named : labels)
        {
            var label = passage.Speaker!;
            foreach (var name in SpeakerLabel.NamesIn(label))
            {
                if (_people.InDocument(name, _document) is { } person) Add(_present, new Attendance(person, null, person.Side, passage));
            }
        }
    }

    // Those that keep a channel's minutes and queue call themselves so; a surname may end like that, too.
    private static bool IsProgram(string speaker) => !speaker.Contains(' ') && ProgramName().IsMatch(speaker);

    [GeneratedRegex(@"^[^\p{Lu}]*bot$|(?:^|[-_])[Bb](?:ot|OT)$|\p{Ll}Bot$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProgramName();

    private static void Add(List<Attendance> attendees, Attendance attendance)
    {
        if (!attendees.Exists(other => ReferenceEquals(other.Person, attendance.Person))) attendees.Add(attendance);
    }

    /// <summary>"Regrets: Jane Roe" on a line of its own inside the block.</summary>
    private static bool SaysAbsent(string line) => line.IndexOf(':') is > 0 and var colon && BlockLabels.IsAbsence(line[..colon]);
}
