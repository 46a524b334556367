using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People;

/// <summary>
/// What was asked about people on behalf of one document, with the answers: as long as they are the same, so is what followed from
/// them.
/// </summary>
internal sealed class PeopleNotes
{
    private readonly NotedName[] _named;
    private readonly NotedName[] _seen;
    private readonly int[] _passages; // the ordinals of those of which it was asked whom they name
    private readonly NotedMention[] _mentions; // in that order
    private readonly int[] _cases; // by WordCases.KeyOf the words whose case decided
    private readonly WordFilter _lookUps; // of those passages
    private SharedSightings? _sharedIn;

    public PeopleNotes(NotedName[] named, NotedName[] seen, int[] passages, NotedMention[] mentions, int[] cases, WordFilter lookUps) =>
        (_named, _seen, _passages, _mentions, _cases, _lookUps) = (named, seen, passages, mentions, cases, lookUps);

    /// <exception cref="InvalidDataException">These are not the bytes of notes.</exception>
    public static PeopleNotes Read(ref CompactReader bytes, PersonTable.Reader table, Document document, PeopleDirectory people)
    {
        var (named, seen) = (ReadNames(ref bytes, table), ReadNames(ref bytes, table));
        var passages = new int[bytes.Count()];
        for (var number = 0; number < passages.Length; number++) passages[number] = bytes.Number(document.Passages.Count);
        var mentions = new List<NotedMention>();
        foreach (var passage in passages)
        {
            for (var names = bytes.Count(); names > 0; names--)
            {
                var (start, length, keys) = (bytes.Number(int.MaxValue), bytes.Number(int.MaxValue), new string[bytes.Count()]);
                for (var number = 0; number < keys.Length; number++) keys[number] = table.ReadKey(ref bytes);
                mentions.AddRange(people.Noted(passage, start, length, keys, document));
            }
        }

        var cases = new int[bytes.Count()];
        for (var number = 0; number < cases.Length; number++) cases[number] = bytes.Signed();
        return new PeopleNotes(named, seen, passages, [.. mentions], cases, WordFilter.Read(ref bytes));
    }

    public void Write(CompactWriter writer, PersonTable.Writer table)
    {
        Write(writer, _named, table);
        Write(writer, _seen, table);
        writer.Number(_passages.Length);
        foreach (var passage in _passages) writer.Number(passage);
        var next = 0;
        foreach (var passage in _passages)
        {
            var first = next;
            while (next < _mentions.Length && _mentions[next].Passage == passage) next++;
            var names = _mentions[first..next].GroupBy(mention => (mention.Start, mention.Length)).ToList();
            writer.Number(names.Count);
            foreach (var name in names)
            {
                writer.Number(name.Key.Start);
                writer.Number(name.Key.Length);
                writer.Number(name.Count());
                foreach (var mention in name) table.WriteKey(writer, mention.Key);
            }
        }

        writer.Number(_cases.Length);
        foreach (var word in _cases) writer.Signed(word);
        _lookUps.Write(writer);
    }

    /// <summary>The notes under other people; null where some answer is another now.</summary>
    /// <param name="number">The document's position now.</param>
    public PeopleNotes? Under(PeopleDirectory people, Document document, int number)
    {
        if (!Array.TrueForAll(_named, note => ReferenceEquals(people.InDocument(note.Name, number), note.Person))) return null;
        if (!Array.TrueForAll(_seen, note => ReferenceEquals(people.SeenInDocument(note.Name, number), note.Person))) return null;
        if (people.FindsNamesAsBefore(_lookUps, _cases)) return MentionsHold(people, document) ? this : null;
        // A name that came or went may be what any word means now: the passages are looked at again.
        var (mentions, cases) = people.MentionsIn(document, _passages);
        if (!Answers(mentions).SequenceEqual(Answers(_mentions), SameMention.Instance)) return null;
        var isSame = mentions.AsSpan().SequenceEqual(_mentions) && cases.AsSpan().SequenceEqual(_cases);
        return isSame ? this : new PeopleNotes(_named, _seen, _passages, mentions, cases, _lookUps);
    }

    /// <summary>Whether somebody in the notes is among these.</summary>
    public bool Names(IReadOnlySet<Person> people)
    {
        return Array.Exists(_named, IsAmong) || Array.Exists(_seen, IsAmong);

        bool IsAmong(NotedName note) => note.Person is { } person && people.Contains(person);
    }

    /// <summary>Shares what other documents have alike.</summary>
    public void Share(SharedSightings known)
    {
        if (_sharedIn == known) return;
        foreach (ref var note in _named.AsSpan()) note = note with { Name = known.Shared(note.Name) };
        foreach (ref var note in _seen.AsSpan()) note = note with { Name = known.Shared(note.Name) };
        foreach (ref var mention in _mentions.AsSpan()) mention = mention with { Key = known.Shared(mention.Key) };
        _sharedIn = known;
    }

    private bool MentionsHold(PeopleDirectory people, Document document)
    {
        for (var first = 0; first < _mentions.Length;)
        {
            var end = first + 1;
            while (end < _mentions.Length && _mentions[end].IsOfSameName(_mentions[first])) end++;
            var name = _mentions.AsSpan(first, end - first);
            if (!name.SequenceEqual(people.Noted(name, document))) return false;
            first = end;
        }

        return true;
    }

    private static IEnumerable<NotedMention> Answers(NotedMention[] mentions) => mentions.Where(mention => mention.Person is not null);

    private static void Write(CompactWriter writer, NotedName[] names, PersonTable.Writer table)
    {
        writer.Number(names.Length);
        foreach (var note in names)
        {
            writer.Name(note.Name);
            table.Write(writer, note.Person);
        }
    }

    private static NotedName[] ReadNames(ref CompactReader bytes, PersonTable.Reader table)
    {
        var names = new NotedName[bytes.Count()];
        for (var number = 0; number < names.Length; number++) names[number] = new NotedName(bytes.Required(), table.Read(ref bytes));
        return names;
    }

    private sealed class SameMention : IEqualityComparer<NotedMention>
    {
        public static SameMention Instance { get; } = new();

        public bool Equals(NotedMention x, NotedMention y) => x.IsOfSameName(y) && ReferenceEquals(x.Person, y.Person);

        public int GetHashCode(NotedMention obj) => obj.Start;
    }
}
