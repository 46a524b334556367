namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Whether a line is set as headings are: words capitalised, no full stop.</summary>
internal static class TitleCase
{
    private const int Longest = 150;
    private const int MostWords = 20;

    // Words that English title case leaves small.
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "and", "or", "nor", "but", "so", "yet", "of", "in", "on", "at", "to", "by", "for", "from", "with", "without", "into", "onto", "upon",
        "over", "under", "about", "after", "before", "between", "through", "during", "against", "among", "across", "behind", "beyond", "near", "off", "out", "up",
        "down", "as", "if", "than", "that", "via", "vs", "vs.", "per", "is", "are", "be", "its", "it", "how", "what", "why", "who", "when", "where", "not", "no", "de", "la", "von", "van",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = Small.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words that count are capitalised, and nothing closes a sentence.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text, int leastWords = 1)
    {
        if (text.IsEmpty || text.Length > Longest || ClosesSentence(text)) return false;
        var (large, small, words) = (0, 0, 0);
        foreach (var range in text.SplitAny(" \t\u00A0—–/"))
        {
            var word = text[range].Trim("\"'“”‘’()[]*_:;,?!…&-#");
            if (word.IsEmpty) continue;
            words++;
            if (char.IsLower(word[0])) small += SmallWords.Contains(word) ? 0 : 1;
            else if (char.IsLetter(word[0])) large++;
        }

        return words >= leastWords && words <= MostWords && large > 0 && small * 4 <= large;
    }

    /// <summary>Whether the text ends as a sentence does, a question left open.</summary>
    public static bool ClosesSentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("\"'”’)*_ ");
        return !end.IsEmpty && end[^1] is '.' or '!' or ';' or ',' or '…';
    }

    /// <summary>Whether the text announces what follows it.</summary>
    public static bool EndsWithColon(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("*_ ");
        return !end.IsEmpty && end[^1] is ':' or '：';
    }

    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character)) return false;
            if (char.IsUpper(character)) letters++;
        }

        return letters >= 3;
    }
}
