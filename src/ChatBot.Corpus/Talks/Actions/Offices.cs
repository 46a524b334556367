using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People.Harvest;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>Who has which office, as the list of those who came says: "the treasurer will pay" is a task of somebody with a name.</summary>
internal sealed class Offices
{
    private readonly Dictionary<string, string?> _holders = new(StringComparer.OrdinalIgnoreCase);

    public static Offices None { get; } = new();

    public static Offices Of(IReadOnlyList<Passage> passages)
    {
        var offices = new Offices();
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.Attendee))
        {
            foreach (var entry in AttendeeLine.Parse(passage.Text, passage.ListLead).Where(entry => entry.Role is not null)) offices.Add(entry.Role!, entry.Name);
        }

        return offices;
    }

    /// <summary>Null where nobody has the office, or more than one.</summary>
    public string? HolderOf(string office) => _holders.GetValueOrDefault(office);

    private void Add(string role, string name)
    {
        foreach (var office in role.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _holders[office] = _holders.TryGetValue(office, out var other) && other != name ? null : name;
        }
    }
}
