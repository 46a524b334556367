namespace ChatBot.Corpus.People;

/// <summary>Notes what is asked about people on behalf of one document.</summary>
internal sealed class PeopleNoting
{
    private readonly Dictionary<string, Person?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<int> _passages = [];
    private readonly List<NotedMention> _mentions = [];
    private readonly HashSet<int> _cases = [];
    private bool _askedOtherwise;

    public void Named(string name, Person? person) => _named[name] = person;

    public void Seen(string name, Person? person) => _seen[name] = person;

    /// <param name="cases">The words whose case decided.</param>
    public void Mentioned(int passage, IEnumerable<NotedMention> mentions, IReadOnlySet<int> cases)
    {
        if (!_passages.Add(passage)) return;
        _mentions.AddRange(mentions);
        _cases.UnionWith(cases);
    }

    /// <summary>To be called where something is asked that no other method notes: then nothing can be said of later answers.</summary>
    public void AskOtherwise() => _askedOtherwise = true;

    /// <summary>Null where later answers cannot be foreseen.</summary>
    public PeopleNotes? Notes() => _askedOtherwise ? null
        : new PeopleNotes(Noted(_named), Noted(_seen), [.. _passages], [.. _mentions], [.. _cases.Order()]);

    private static NotedName[] Noted(Dictionary<string, Person?> notes) => [.. notes.Select(note => new NotedName(note.Key, note.Value))];
}
