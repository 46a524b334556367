using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.People.Names;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>Every form of every name, for look-up by its first word.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<IndexedName>> _byFirstWord = [];
    private readonly Dictionary<string, int[]> _surnameKeys = [];
    private readonly Dictionary<string, List<IndexedName>>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _keys;

    public NameIndex(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var form in entry.Forms) AddForms(entry, form);
        }

        foreach (var names in _byFirstWord.Values) names.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        _names = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _keys = _surnameKeys.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The names that begin with a folded word, longest first; null when none does.</summary>
    public List<IndexedName>? StartingWith(ReadOnlySpan<char> folded) => _names.TryGetValue(folded, out var names) ? names : null;

    /// <summary>The people whose surname is another spelling of this folded word; empty when there are none or the word is short.</summary>
    public int[] OtherSpelling(ReadOnlySpan<char> folded)
    {
        if (folded.Length < Transliteration.MinSurnameLength) return [];
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        return _keys.TryGetValue(key[..Transliteration.Write(folded, key)], out var people) ? people : [];
    }

    /// <summary>The look-ups, by <see cref="WordHash"/>, that give other people or other forms than there.</summary>
    /// <param name="numberHere">The number here of each person by the number there; negative for somebody who is not the same here.</param>
    public HashSet<ulong> ChangedSince(NameIndex other, int[] numberHere)
    {
        var changed = new HashSet<ulong>();
        AddChanged(changed, _byFirstWord, other._byFirstWord, AreSame);
        AddChanged(changed, _surnameKeys, other._surnameKeys, (some, others) => IndexedName.AreSame(some, others, numberHere));
        return changed;

        bool AreSame(List<IndexedName> some, List<IndexedName> others) =>
            some.Count == others.Count && some.Zip(others).All(pair => pair.First.IsSameAs(pair.Second, numberHere));
    }

    private static void AddChanged<T>(
        HashSet<ulong> changed, Dictionary<string, T> some, Dictionary<string, T> others, Func<T, T, bool> isSame)
    {
        foreach (var (word, one) in some)
        {
            if (!others.TryGetValue(word, out var other) || !isSame(one, other)) changed.Add(WordHash.Of(word));
        }

        foreach (var word in others.Keys)
        {
            if (!some.ContainsKey(word)) changed.Add(WordHash.Of(word));
        }
    }

    private void AddForms(Entry entry, NameForm form)
    {
        // One word of somebody whose full name is known is a part of it, however it was come by.
        var isPart = form.Words.Length == 1 && entry.Form.IsPersonal;
        var isCapitals = form.Text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;
        Add(form.Words, entry.Number, !isPart ? NamePart.Whole : form.Surname == entry.Form.Given ? NamePart.Given : NamePart.Surname, isCapitals, !form.IsPersonal);
        if (!form.IsPersonal) return;
        Add([form.Surname], entry.Number, NamePart.Surname);
        if (form.Words.Length > 2) Add([form.Given, form.Surname], entry.Number, NamePart.Whole);
        if (entry.TakesPart && form.Given.Length > 1) Add([form.Given], entry.Number, NamePart.Given);
        if (form.Surname.Length < Transliteration.MinSurnameLength) return;
        var key = Transliteration.Key(form.Surname);
        var people = _surnameKeys.GetValueOrDefault(key) ?? [];
        if (!people.Contains(entry.Number)) _surnameKeys[key] = [.. people, entry.Number];
    }

    private void Add(string[] words, int person, NamePart part, bool isCapitals = false, bool isLabel = false)
    {
        if (!_byFirstWord.TryGetValue(words[0], out var names)) _byFirstWord[words[0]] = names = [];
        var known = names.FindIndex(name => name.Words.AsSpan().SequenceEqual(words));
        if (known < 0)
        {
            names.Add(new IndexedName(words, [person], part, words.Length == 1 ? IsOrdinary(words[0]) : isLabel, words.Length == 1 && words[0].Length <= 3 && isCapitals));
            return;
        }

        // A surname or a whole label outranks somebody's given name.
        var name = names[known];
        if (part < name.Part) names[known] = name with { People = [person], Part = part };
        else if (part == name.Part && !name.People.Contains(person)) names[known] = name with { People = [.. name.People, person] };
    }

    private static bool IsOrdinary(string word) =>
        OrdinaryWords.IsCommon(word) || OrdinaryWords.AlsoNames.Contains(word) || PersonNouns.Contains(word) || Titles.Heads.Contains(word)
        || Titles.Portfolios.Contains(word) || Organisations.Names(word);
}

/// <summary>What of a person's name a form is; the first outranks the last.</summary>
internal enum NamePart { Whole, Surname, Given }

/// <param name="Words">Folded.</param>
/// <param name="People">Positions in the register; several when the form is ambiguous.</param>
/// <param name="IsOrdinary">An everyday word, or a label such as "Project Manager", when written small.</param>
/// <param name="IsInitials">Up to three capitals, "MB": written otherwise it is something else.</param>
internal sealed record IndexedName(string[] Words, int[] People, NamePart Part, bool IsOrdinary, bool IsInitials = false)
{
    public bool IsSameAs(IndexedName other, int[] numberHere) =>
        (Part, IsOrdinary, IsInitials) == (other.Part, other.IsOrdinary, other.IsInitials)
        && Words.AsSpan().SequenceEqual(other.Words) && AreSame(People, other.People, numberHere);

    public static bool AreSame(int[] people, int[] others, int[] numberHere)
    {
        if (people.Length != others.Length) return false;
        for (var at = 0; at < people.Length; at++)
        {
            if (people[at] != numberHere[others[at]]) return false;
        }

        return true;
    }
}
