using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>The member states of the United Nations, the states that are not members, and the bodies that speak like one; with demonyms, capitals and short forms.</summary>
internal static partial class Countries
{
    private static readonly Dictionary<string, Entry> Entries = Read();
    private static readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Lookup = Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How a word or phrase names a country.</summary>
    internal enum Form { Name, Demonym, Capital }

    /// <summary>The country that a name, demonym, short form or capital stands for; null for another word.</summary>
    public static string? Of(ReadOnlySpan<char> phrase) => Find(phrase)?.Country;

    /// <summary>The same without capitals: "Paris" is a place first and a government second.</summary>
    public static string? OfNameOrDemonym(ReadOnlySpan<char> phrase) => Find(phrase) is { Form: not Form.Capital } entry ? entry.Country : null;

    public static bool IsDemonym(ReadOnlySpan<char> phrase) => Find(phrase) is { Form: Form.Demonym };

    /// <summary>
    /// The country that the words from <paramref name="number"/> on name, the longest reading first ("South Korean" before "Korean"), and how many words that takes.
    /// </summary>
    public static string? At(string text, ReadOnlySpan<Word> words, int number, out int length)
    {
        for (length = Math.Min(4, words.Length - number); length > 0; length--)
        {
            var start = words[number].Start;
            if (OfNameOrDemonym(text.AsSpan(start, words[number + length - 1].End - start)) is { } country) return country;
        }

        return null;
    }

    private static Entry? Find(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || !(char.IsUpper(phrase[0]) || phrase.Length > 3)) return null;
        if (Lookup.TryGetValue(phrase, out var entry)) return entry;
        return null;
    }

    private static Dictionary<string, Entry> Read()
    {
        var entries = new Dictionary<string, Entry>(900, StringComparer.OrdinalIgnoreCase);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = line.Split('|');
            var country = columns[0].Trim();
            Add(entries, columns[0], country, Form.Name);
            for (var column = 1; column < columns.Length; column++)
            {
                foreach (var word in columns[column].Split(',')) Add(entries, word, country, column switch { 1 => Form.Demonym, 2 => Form.Capital, _ => Form.Name });
            }
        }

        return entries;
    }

    private static void Add(Dictionary<string, Entry> entries, string word, string country, Form form)
    {
        var trimmed = word.Trim();
        if (trimmed.Length > 0) entries.TryAdd(trimmed, new Entry(country, form));
    }

    private sealed record Entry(string Country, Form Form);
}
