using System.Runtime.InteropServices;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>How often one document names everybody, by their numbers in the register, in which forms, and how often it has each label.</summary>
internal sealed class MentionTally
{
    private readonly (int Person, int Count)[] _counts;
    private readonly (int Person, string Form)[] _forms;
    private readonly (string Label, int Count)[] _labels;

    private MentionTally(Document document, MentionScanner scanner)
    {
        var (counts, forms, labels) = (new Dictionary<int, int>(), new Forms(), new Dictionary<string, int>(StringComparer.Ordinal));
        var (words, found) = (new List<Word>(), new List<FoundName>());
        foreach (var passage in document.Passages)
        {
            var text = passage.Text;
            words.Clear();
            found.Clear();
            WordScanner.Append(text, words);
            scanner.Find(text, CollectionsMarshal.AsSpan(words), found, capitalsOnly: true);
            foreach (var name in found)
            {
                if (name.People is not [var person]) continue;
                CollectionsMarshal.GetValueRefOrAddDefault(counts, person, out _)++;
                forms.Add(person, text.AsSpan(name.Start, name.Length));
            }

            if (passage.Speaker is { } label) CollectionsMarshal.GetValueRefOrAddDefault(labels, label, out _)++;
        }

        _counts = [.. counts.Select(pair => (pair.Key, pair.Value))];
        _forms = [.. forms.InOrder];
        _labels = [.. labels.Select(pair => (pair.Key, pair.Value))];
    }

    public static MentionTally Of(Document document, MentionScanner scanner) => new(document, scanner);

    /// <param name="forms">Those that have been noted; gains the document's.</param>
    /// <param name="labels">Whom each label names, as far as known; gains the document's.</param>
    public void AddTo(PersonRegister register, MentionScanner scanner, HashSet<(int Person, string Form)> forms, Dictionary<string, List<FoundName>> labels)
    {
        foreach (var (person, count) in _counts) register.Entries[person].Mentions += count;
        foreach (ref var noted in _forms.AsSpan())
        {
            if (forms.TryGetValue(noted, out var same)) noted = same;
            else forms.Add(noted);
            if (same.Form is null) register.Entries[noted.Person].AddAlias(noted.Form, times: 1);
        }

        foreach (var (label, count) in _labels) AddLabel(label, count, register, scanner, labels);
    }

    private static void AddLabel(string label, int count, PersonRegister register, MentionScanner scanner, Dictionary<string, List<FoundName>> labels)
    {
        if (!labels.TryGetValue(label, out var names))
        {
            labels[label] = names = [];
            scanner.Find(label, WordScanner.Scan(label), names);
        }

        foreach (var name in names)
        {
            if (name.People is [var person]) register.Entries[person].Mentions += count;
        }
    }

    /// <summary>Each form of each person once, in the order of their first coming.</summary>
    private sealed class Forms
    {
        private readonly Dictionary<int, HashSet<string>> _byPerson = [];

        public List<(int Person, string Form)> InOrder { get; } = [];

        public void Add(int person, ReadOnlySpan<char> form)
        {
            if (!char.IsUpper(form[0]) || form.IndexOfAny('\n', '\t') >= 0) return;
            if (!_byPerson.TryGetValue(person, out var forms)) _byPerson[person] = forms = new HashSet<string>(StringComparer.Ordinal);
            if (forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form)) return;
            var text = form.ToString();
            forms.Add(text);
            InOrder.Add((person, text));
        }
    }
}
