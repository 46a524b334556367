using ChatBot.Corpus.People.Register;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People;

/// <summary>Notes what is asked about people on behalf of one document.</summary>
internal sealed class PeopleNoting
{
    private readonly Dictionary<string, Person?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<int> _passages = [];
    private readonly List<NotedMention> _mentions = [];
    private bool _askedOtherwise;

    /// <summary>By <see cref="WordCases.KeyOf"/> the words whose case decided in a passage.</summary>
    public HashSet<int> Cases { get; } = [];

    /// <summary>Of all passages.</summary>
    public LookUps LookUps { get; } = new();

    public void Named(string name, Person? person) => _named[name] = person;

    public void Seen(string name, Person? person) => _seen[name] = person;

    public void Mentioned(int passage, IEnumerable<NotedMention> mentions)
    {
        if (_passages.Add(passage)) _mentions.AddRange(mentions);
    }

    /// <summary>To be called where something is asked that no other method notes: then nothing can be said of later answers.</summary>
    public void AskOtherwise() => _askedOtherwise = true;

    /// <summary>Null where later answers cannot be foreseen.</summary>
    public PeopleNotes? Notes() => _askedOtherwise ? null
        : new PeopleNotes(Noted(_named), Noted(_seen), [.. _passages], [.. _mentions], [.. Cases.Order()], LookUps.ToFilter());

    private static NotedName[] Noted(Dictionary<string, Person?> notes) => [.. notes.Select(note => new NotedName(note.Key, note.Value))];
}
