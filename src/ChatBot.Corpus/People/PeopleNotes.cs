using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.People;

/// <summary>What was asked about people on behalf of one document, and what the answers were: as long as they are the same, so is what followed from them.</summary>
internal sealed class PeopleNotes
{
    private readonly Dictionary<string, Person?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _seen = new(StringComparer.Ordinal);
    private bool _askedOtherwise;
    private readonly List<(Passage Passage, IReadOnlyList<PersonMention> Mentions)> _mentioned = [];

    public void Named(string name, Person? person) => _named[name] = person;

    public void Seen(string name, Person? person) => _seen[name] = person;

    public void Mentioned(Passage passage, IReadOnlyList<PersonMention> mentions) => _mentioned.Add((passage, mentions));

    /// <summary>To be called where something is asked that no other method notes: then nothing can be said of later answers.</summary>
    public void AskOtherwise() => _askedOtherwise = true;

    /// <param name="document">The document's position now.</param>
    public bool HoldFor(PeopleDirectory people, int document) =>
        !_askedOtherwise
        && _named.All(note => ReferenceEquals(people.InDocument(note.Key, document), note.Value))
        && _seen.All(note => ReferenceEquals(people.SeenInDocument(note.Key, document), note.Value))
        && _mentioned.TrueForAll(note => people.MentionsIn(note.Passage).SequenceEqual(note.Mentions, SamePlace.Instance));

    private sealed class SamePlace : IEqualityComparer<PersonMention>
    {
        public static SamePlace Instance { get; } = new();

        public bool Equals(PersonMention x, PersonMention y) => (x.Start, x.Length) == (y.Start, y.Length) && ReferenceEquals(x.Person, y.Person);

        public int GetHashCode(PersonMention obj) => obj.Start;
    }
}
