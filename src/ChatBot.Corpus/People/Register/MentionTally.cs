using System.Runtime.InteropServices;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>
/// How often one document names everybody, in which forms, and how often it has each label. People are told by their keys in the
/// register: their numbers change when others come.
/// </summary>
internal sealed class MentionTally
{
    private readonly Named[] _people;
    private readonly string[] _forms; // those of the first of the people, then those of the second, …
    private readonly SpeakerTurns[] _labels;
    private readonly WordFilter _lookUps;
    private SharedSightings? _sharedIn;

    private MentionTally(Named[] people, string[] forms, SpeakerTurns[] labels, WordFilter lookUps) =>
        (_people, _forms, _labels, _lookUps) = (people, forms, labels, lookUps);

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<SpeakerTurns> Labels => _labels;

    public static MentionTally Of(Document document, MentionScanner scanner)
    {
        var (counts, labels) = (new Dictionary<int, Counted>(), new Dictionary<string, SpeakerTurns>(StringComparer.Ordinal));
        var (words, found, lookUps) = (new List<Word>(), new List<FoundName>(), new LookUps());
        foreach (var passage in document.Passages)
        {
            var text = passage.Text;
            words.Clear();
            found.Clear();
            WordScanner.Append(text, words);
            lookUps.Add(text, CollectionsMarshal.AsSpan(words), capitalsOnly: true);
            scanner.Find(text, CollectionsMarshal.AsSpan(words), found, capitalsOnly: true);
            foreach (var name in found)
            {
                if (name.People is not [var person]) continue;
                if (!counts.TryGetValue(person, out var counted)) counts[person] = counted = new Counted();
                counted.Add(text.AsSpan(name.Start, name.Length));
            }

            if (passage.Speaker is { } label) Add(labels, label, passage.Kind);
        }

        return new MentionTally(
            [.. counts.Select(pair => new Named(scanner.KeyOf(pair.Key), pair.Value.Count, pair.Value.Forms.Count))],
            [.. counts.SelectMany(pair => pair.Value.Forms)],
            [.. labels.Values],
            lookUps.ToFilter());
    }

    /// <exception cref="InvalidDataException">These are not the bytes of a tally.</exception>
    public static MentionTally Read(ref CompactReader bytes, PersonTable.Reader table)
    {
        var people = new Named[bytes.Count()];
        var forms = new List<string>();
        for (var number = 0; number < people.Length; number++)
        {
            people[number] = new Named(table.ReadKey(ref bytes), bytes.Number(int.MaxValue), bytes.Count());
            for (var form = 0; form < people[number].Forms; form++) forms.Add(bytes.Required());
        }

        var labels = new SpeakerTurns[bytes.Count()];
        for (var number = 0; number < labels.Length; number++)
            labels[number] = new SpeakerTurns(bytes.Required(), bytes.Number(int.MaxValue), bytes.Number(int.MaxValue));
        return new MentionTally(people, [.. forms], labels, WordFilter.Read(ref bytes));
    }

    public void Write(CompactWriter writer, PersonTable.Writer table)
    {
        writer.Number(_people.Length);
        var next = 0;
        foreach (var person in _people)
        {
            table.WriteKey(writer, person.Key);
            writer.Number(person.Count);
            writer.Number(person.Forms);
            for (var form = 0; form < person.Forms; form++) writer.Name(_forms[next++]);
        }

        writer.Number(_labels.Length);
        foreach (var label in _labels)
        {
            writer.Name(label.Label);
            writer.Number(label.Passages);
            writer.Number(label.Turns);
        }

        _lookUps.Write(writer);
    }

    /// <summary>Whether the document may name others when these look-ups give other people.</summary>
    public bool MayChangeBy(IReadOnlyCollection<ulong> changed) => _lookUps.MayHaveOneOf(changed);

    /// <summary>Whether the register knows all whom this counts.</summary>
    public bool IsOf(PersonRegister register) => Array.TrueForAll(_people, person => register.NumberOf(person.Key) is not null);

    public bool IsSameAs(MentionTally other) =>
        _people.AsSpan().SequenceEqual(other._people)
        && _forms.AsSpan().SequenceEqual(other._forms)
        && _labels.AsSpan().SequenceEqual(other._labels);

    /// <summary>Shares what other documents have alike.</summary>
    public void Share(SharedSightings known)
    {
        if (_sharedIn == known) return;
        foreach (ref var person in _people.AsSpan()) person = person with { Key = known.Shared(person.Key) };
        foreach (ref var form in _forms.AsSpan()) form = known.Shared(form);
        foreach (ref var label in _labels.AsSpan()) label = label with { Label = known.Shared(label.Label) };
        _sharedIn = known;
    }

    /// <param name="forms">Those that have been noted; gains the document's.</param>
    /// <param name="labels">Whom each label names, as far as known; gains the document's.</param>
    public void AddTo(
        PersonRegister register,
        MentionScanner scanner,
        HashSet<(int Person, string Form)> forms,
        Dictionary<string, List<FoundName>> labels)
    {
        var next = 0;
        foreach (var person in _people)
        {
            var entry = register.Entries[register.NumberOf(person.Key)!.Value];
            entry.Mentions += person.Count;
            for (var left = person.Forms; left > 0; left--)
            {
                var form = _forms[next++];
                if (forms.Add((entry.Number, form))) entry.AddAlias(form, times: 1);
            }
        }

        foreach (var label in _labels) AddLabel(label, register, scanner, labels);
    }

    private static void Add(Dictionary<string, SpeakerTurns> labels, string label, PassageKind kind)
    {
        ref var turns = ref CollectionsMarshal.GetValueRefOrAddDefault(labels, label, out _);
        turns = new SpeakerTurns(label, turns.Passages + 1, turns.Turns + (kind == PassageKind.Turn ? 1 : 0));
    }

    private static void AddLabel(
        SpeakerTurns label, PersonRegister register, MentionScanner scanner, Dictionary<string, List<FoundName>> labels)
    {
        if (!labels.TryGetValue(label.Label, out var names))
        {
            labels[label.Label] = names = [];
            scanner.Find(label.Label, WordScanner.Scan(label.Label), names);
        }

        foreach (var name in names)
        {
            if (name.People is [var person]) register.Entries[person].Mentions += label.Passages;
        }
    }

    /// <param name="Key">In the register.</param>
    /// <param name="Forms">How many.</param>
    private readonly record struct Named(string Key, int Count, int Forms);

    /// <summary>Each form once, in the order of their first coming.</summary>
    private sealed class Counted
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);

        public int Count { get; private set; }

        public List<string> Forms { get; } = [];

        public void Add(ReadOnlySpan<char> form)
        {
            Count++;
            if (!char.IsUpper(form[0]) || form.IndexOfAny('\n', '\t') >= 0) return;
            if (_known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form)) return;
            var text = form.ToString();
            _known.Add(text);
            Forms.Add(text);
        }
    }
}

/// <summary>A label of turns and comments.</summary>
/// <param name="Passages">How many passages of a document have it.</param>
/// <param name="Turns">How many of these are turns.</param>
internal readonly record struct SpeakerTurns(string Label, int Passages, int Turns);
