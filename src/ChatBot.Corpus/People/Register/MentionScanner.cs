using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.People.Names;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>Finds known names in a text, one dictionary look-up a word.</summary>
internal sealed class MentionScanner(IReadOnlyList<Entry> entries, NameIndex names, WordCases cases)
{
    private readonly IReadOnlyList<Entry> _entries = entries;
    private readonly NameIndex _names = names;

    /// <summary>Of a person in the register.</summary>
    public string KeyOf(int person) => _entries[person].Key;

    /// <summary>
    /// The look-ups, by <see cref="WordHash"/>, for which somebody else may be found than there. A text without any of them
    /// (<see cref="LookUps"/>) names the same people, by their keys, unless a word that <see cref="Find"/> notes is written in the
    /// other case now.
    /// </summary>
    public IReadOnlyCollection<ulong> ChangedSince(MentionScanner other)
    {
        var numbers = new Dictionary<string, int>(_entries.Count, StringComparer.Ordinal);
        foreach (var entry in _entries) numbers.Add(entry.Key, entry.Number);
        var numberHere = new int[other._entries.Count];
        foreach (var entry in other._entries)
        {
            var isSame = numbers.TryGetValue(entry.Key, out var number) && _entries[number].Form.Given == entry.Form.Given;
            numberHere[entry.Number] = isSame ? number : -1;
        }

        return _names.ChangedSince(other._names, numberHere);
    }

    /// <summary>Appends the mentions; several people at one place when the name is ambiguous.</summary>
    /// <param name="capitalsOnly">Passes over what is written small: for counting, where speed matters more than a careless comment.</param>
    /// <param name="asked">
    /// Gains, by <see cref="WordCases.KeyOf"/>, the words whose case in the corpus decided; none do in capitals. Null for no note.
    /// </param>
    public void Find(string text, ReadOnlySpan<Word> words, List<FoundName> found, bool capitalsOnly = false, HashSet<int>? asked = null)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        for (var number = 0; number < words.Length; number++)
        {
            if (capitalsOnly && !words[number].IsCapital) continue;
            var word = words[number].In(text);
            var length = NameFolding.Fold(word, folded);
            if (Longest(text, words, number, folded[..length], asked) is { } name)
            {
                found.Add(name);
                number = Math.Max(number, name.LastWord);
            }
            else if (word.Contains('-'))
            {
                FindInParts(text, words[number], number, found);
            }
        }
    }

    private FoundName? Longest(string text, ReadOnlySpan<Word> words, int number, ReadOnlySpan<char> folded, HashSet<int>? asked)
    {
        if (folded.Length < 2) return null;
        if (_names.StartingWith(folded) is { } candidates)
        {
            foreach (var candidate in candidates)
            {
                if (Matches(text, words, number, candidate)) return Accept(text, words, number, candidate);
            }

            return null;
        }

        if (IsMissingApostrophe(text, words[number], folded) && _names.StartingWith(folded[..^1]) is { } possessives
            && possessives.Find(name => name.Words.Length == 1) is { IsOrdinary: false, Part: not NamePart.Given } possessive)
            return Accept(text, words, number, possessive, cut: 1);
        return OtherSpelling(text, words, number, folded, asked);
    }

    private static bool IsMissingApostrophe(string text, Word word, ReadOnlySpan<char> folded) =>
        folded.Length > 4 && folded[^1] == 's' && !word.IsPossessive && !OrdinaryWords.IsCommon(word.In(text));

    private FoundName? OtherSpelling(string text, ReadOnlySpan<Word> words, int number, ReadOnlySpan<char> folded, HashSet<int>? asked)
    {
        var people = _names.OtherSpelling(folded);
        if (people.Length == 0 && folded.Length > Transliteration.MinSurnameLength && folded[^1] == 's') people = _names.OtherSpelling(folded[..^1]);
        if (people.Length == 0) return null;
        if (!words[number].IsCapital)
        {
            asked?.Add(WordCases.KeyOf(folded));
            if (cases.IsMostlySmall(folded)) return null;
        }

        return Accept(text, words, number, new IndexedName([folded.ToString()], people, NamePart.Surname, false));
    }

    private static bool Matches(string text, ReadOnlySpan<Word> words, int number, IndexedName name)
    {
        if (number + name.Words.Length > words.Length) return false;
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        for (var index = 1; index < name.Words.Length; index++)
        {
            var word = words[number + index];
            if (words[number + index - 1].IsPossessive || text.AsSpan(words[number + index - 1].End, word.Start - words[number + index - 1].End).Contains(',')) return false;
            var length = NameFolding.Fold(word.In(text), folded);
            if (folded[..length].SequenceEqual(name.Words[index])) continue;
            // "roes" for "Roe's" at the end of a question's full name.
            if (index < name.Words.Length - 1 || length < 4 || folded[length - 1] != 's' || !folded[..(length - 1)].SequenceEqual(name.Words[index])) return false;
        }

        return true;
    }

    private FoundName? Accept(string text, ReadOnlySpan<Word> words, int number, IndexedName name, int cut = 0)
    {
        var last = number + name.Words.Length - 1;
        var word = words[number];
        if (name.Words.Length > 1)
            return name.IsOrdinary && !word.IsCapital && UsesCapitals(words) ? null : Found(words, number, last, name.People, NamePart.Whole, cut);
        if (name.IsOrdinary && (!word.IsCapital || word.IsFirst && !IsNameLike(text, words, number))) return null;
        if (name.IsInitials && word.In(text).IndexOfAnyExceptInRange('A', 'Z') >= 0) return null;
        if (!word.IsCapital) return Found(words, number, last, name.People, name.Part, cut);
        if (last + 1 < words.Length && !word.IsPossessive && IsLongerName(text, words[last + 1], name.Part)) return null;
        return WithNameBefore(text, words, number, name, cut);
    }

    /// <summary>Who writes "Project Manager" elsewhere means the thing by "user interface"; who types everything small may mean the speaker.</summary>
    private static bool UsesCapitals(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (word is { IsCapital: true, IsFirst: false }) return true;
        }

        return false;
    }

    /// <summary>An everyday word that opens a sentence is a name only when what follows says so: "May said".</summary>
    private static bool IsNameLike(string text, ReadOnlySpan<Word> words, int number) =>
        words[number].IsPossessive || (number + 1 < words.Length && words[number + 1].IsJoined && Verbs.Telling.Contains(words[number + 1].In(text)));

    /// <summary>"Roe Tower" is a building; after a given name alone any capital makes it somebody else.</summary>
    private static bool IsLongerName(string text, Word next, NamePart part)
    {
        if (!next.IsJoined || !next.IsCapital) return false;
        var word = next.In(text);
        if (Organisations.Names(word)) return true;
        return part == NamePart.Given && !OrdinaryWords.IsCommon(word) && !Verbs.Human.Contains(word);
    }

    /// <summary>A capital before a surname is a title, a given name that fits, or somebody else's.</summary>
    private FoundName? WithNameBefore(string text, ReadOnlySpan<Word> words, int number, IndexedName name, int cut)
    {
        if (number == 0 || !words[number].IsJoined) return Found(words, number, number, name.People, name.Part, cut);
        var before = words[number - 1];
        if (!before.IsCapital || before.IsPossessive || IsNoGivenName(text, before) || name.Part == NamePart.Whole)
            return Found(words, number, number, name.People, name.Part, cut);
        if (name.Part == NamePart.Given) return null;
        var given = NameFolding.Fold(before.In(text));
        var fitting = Array.FindAll(name.People, person => GivenNames.AreCompatible(_entries[person].Form.Given, given));
        return fitting.Length == 0 ? null : Found(words, number - 1, number, fitting, NamePart.Whole, cut);
    }

    private static bool IsNoGivenName(string text, Word word)
    {
        var form = word.In(text);
        return Titles.IsTitle(form.TrimEnd('.')) || Titles.Portfolios.Contains(form) || PersonNouns.Contains(form) || OrdinaryWords.IsCommon(form) || Verbs.Human.Contains(form)
            || Countries.Of(form) is not null || (form.Length > 1 && form.IndexOfAnyExceptInRange('A', 'Z') < 0);
    }

    private static FoundName Found(ReadOnlySpan<Word> words, int first, int last, int[] people, NamePart part, int cut)
    {
        var start = words[first].Start;
        return new FoundName(people, part, start, words[last].End - cut - start, first, last);
    }

    /// <summary>"Roe-Haskett talks": each part of a compound may be a name.</summary>
    private void FindInParts(string text, Word word, int number, List<FoundName> found)
    {
        var start = word.Start;
        while (start < word.End)
        {
            var end = text.IndexOf('-', start, word.End - start);
            if (end < 0) end = word.End;
            var folded = NameFolding.Fold(text.AsSpan(start, end - start));
            if (folded.Length > 2 && char.IsUpper(text[start]) && _names.StartingWith(folded)?.Find(name => name.Words.Length == 1) is { Part: not NamePart.Given } name)
                found.Add(new FoundName(name.People, name.Part, start, end - start, number, number));
            start = end + 1;
        }
    }
}

/// <param name="People">Positions in the register; several when the name is ambiguous.</param>
/// <param name="Start">In UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="FirstWord">Position among the scanned words.</param>
internal readonly record struct FoundName(int[] People, NamePart Part, int Start, int Length, int FirstWord, int LastWord);
