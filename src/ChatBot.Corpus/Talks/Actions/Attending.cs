using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People.Harvest;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>Who of those in the list goes by a given name: "Dan" where one Dan came, "Dan B" where there are two.</summary>
internal sealed class Attending
{
    private readonly Dictionary<string, string?> _names = new(StringComparer.OrdinalIgnoreCase);

    public static Attending Nobody { get; } = new();

    public static Attending Of(IReadOnlyList<Passage> passages)
    {
        var attending = new Attending();
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.Attendee))
        {
            foreach (var entry in AttendeeLine.Parse(passage.Text, passage.ListLead)) attending.Add(entry.Name);
        }

        return attending;
    }

    /// <summary>The name as the list has it; null where nobody goes by it, or more than one.</summary>
    public string? Named(string given) => _names.GetValueOrDefault(given.TrimEnd('.'));

    private void Add(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return;
        AddAs(words[0], name);
        if (words.Length > 1) AddAs($"{words[0]} {words[^1][0]}", name);
    }

    private void AddAs(string form, string name) => _names[form] = _names.TryGetValue(form, out var other) && other != name ? null : name;
}
