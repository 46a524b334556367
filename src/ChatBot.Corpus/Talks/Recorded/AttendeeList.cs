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

    private const int LeastLines = 3;

    private readonly PeopleDirectory _people;
    private readonly int _document;
    private readonly List<Attendance> _present = [];
    private readonly List<Attendance> _absent = [];

    // Where those belong who stand in a list with that: the same words behind a name of another list say so as well.
    private readonly HashSet<string> _sides = new(StringComparer.OrdinalIgnoreCase);

    public AttendeeList(List<Passage> passages, PeopleDirectory people, int document)
    {
        (_people, _document) = (people, document);
        foreach (var list in passages.Where(passage => passage.Kind == PassageKind.Attendee).GroupBy(passage => (passage.Section, passage.ListLead))) ReadEntries([.. list]);
        if (_present.Count == 0) ReadRoll(passages);
        IsListed = _present.Count > 0;
        if (!IsListed) ReadSpeakers(passages);
        _absent.RemoveAll(absent => _present.Exists(present => ReferenceEquals(present.Person, absent.Person)));
    }

    public IReadOnlyList<Attendance> Present => _present;

    public IReadOnlyList<Attendance> Absent => _absent;

    /// <summary>Whether a block lists who was there.</summary>
    public bool IsListed { get; }

    // "Mara Oyelaran, Port of Eastwick" on every line of a list: behind the comma stands where somebody belongs. A handle on every line shows it sooner.
    private void ReadEntries(List<Passage> list)
    {
        var entries = list.ConvertAll(passage => AttendeeLine.Parse(passage.Text, passage.ListLead));
        var pairs = entries.Count(line => line.Count == 2 && line[0].Name.Contains(' ') || line is [{ Role: not null } or { Side: not null }]);
        var isOneALine = list.Count >= LeastLines && pairs * 10 >= list.Count * 7 && entries.Exists(line => line.Count == 2) && entries.TrueForAll(line => line.Count <= 3)
            || list.Count > 1 && entries.TrueForAll(line => line is [{ ShortForm: not null }, .. var behind] && behind.TrueForAll(entry => entry.ShortForm is null));
        for (var number = 0; number < list.Count; number++)
        {
            var line = entries[number];
            if (line.Count > 1 && (isOneALine || (line.Count == 2 && _sides.Contains(line[1].Name))))
            {
                line = [line[0] with { Role = line[0].Role ?? line[1].Role, Side = line[1].Name }];
                _sides.Add(line[0].Side!);
            }

            ReadEntries(list[number], line);
        }
    }

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
