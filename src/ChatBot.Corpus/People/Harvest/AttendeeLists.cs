using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People.Names;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>Reads the lists of people that a record holds. What stands behind a comma is another person, where the first belongs, or the given name: the whole list tells.</summary>
internal sealed class AttendeeLists
{
    private const int LeastLines = 3;

    // Where those belong who stand in a list with that: the same words behind a name of another list say so as well.
    private readonly HashSet<string> _sides = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Passage, List<AttendeeEntry>> _entries = [];

    private AttendeeLists(IEnumerable<Passage> passages)
    {
        foreach (var list in passages.Where(passage => passage.Kind == PassageKind.Attendee).GroupBy(passage => (passage.Section, passage.ListLead))) Read([.. list]);
    }

    public static AttendeeLists Of(IEnumerable<Passage> passages) => new(passages);

    /// <summary>In the order of the document, list by list.</summary>
    public IEnumerable<(Passage Passage, List<AttendeeEntry> Entries)> Lines => _entries.Select(line => (line.Key, line.Value));

    public List<AttendeeEntry> this[Passage passage] => _entries.TryGetValue(passage, out var entries) ? entries : AttendeeLine.Parse(passage.Text, passage.ListLead);

    private void Read(List<Passage> list)
    {
        var entries = list.ConvertAll(passage => AttendeeLine.Parse(passage.Text, passage.ListLead));
        var pairs = entries.FindAll(line => line.Count == 2).ConvertAll(line => (line[0].Name, line[1].Name));
        var isInverted = pairs.Count * 2 > list.Count && FamilyNames.AreInverted(pairs);
        var isOneALine = !isInverted && ((list.Count > 1 && AsksForMore(list[0].ListLead)) || IsOneALine(list.Count, entries));
        for (var number = 0; number < list.Count; number++)
        {
            var line = entries[number];
            if (isInverted && line.Count == 2) line = [line[1] with { Name = $"{line[1].Name} {line[0].Name}" }];
            else if (line.Count > 1 && (isOneALine || (line.Count == 2 && _sides.Contains(line[1].Name))))
            {
                line = [line[0] with { Role = line[0].Role ?? line[1].Role, Side = line[1].Name }];
                _sides.Add(line[0].Side!);
            }

            _entries[list[number]] = line;
        }
    }

    // "Attendees (name, pronouns, affiliation)"
    private static bool AsksForMore(string? lead) =>
        lead is not null && lead.IndexOf('(') is > 0 and var open && lead.AsSpan(open).IndexOf("name", StringComparison.OrdinalIgnoreCase) is > 0 and var name && lead.AsSpan(open + name).ContainsAny(',', '/');

    // "Mara Oyelaran, Port of Eastwick" on every line of a list. A handle on every line shows it sooner.
    private static bool IsOneALine(int lines, List<List<AttendeeEntry>> entries)
    {
        var pairs = entries.Count(line => line.Count == 2 && line[0].Name.Contains(' ') || line is [{ Role: not null } or { Side: not null }]);
        return lines >= LeastLines && pairs * 10 >= lines * 7 && entries.Exists(line => line.Count == 2) && entries.TrueForAll(line => line.Count <= 3)
            || lines > 1 && entries.TrueForAll(line => line is [{ ShortForm: not null }, .. var behind] && behind.TrueForAll(entry => entry.ShortForm is null));
    }
}
