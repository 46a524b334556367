namespace ChatBot.Corpus.Dates;

/// <summary>English month names and their usual abbreviations.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>1 to 12, in any case; null for another word. The first letters decide before anything is compared: it is asked of every word.</summary>
    public static int? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9) return null;
        var month = ((word[0] | 0x20), (word[1] | 0x20), (word[2] | 0x20)) switch
        {
            ('j', 'a', 'n') => 1,
            ('f', 'e', 'b') => 2,
            ('m', 'a', 'r') => 3,
            ('a', 'p', 'r') => 4,
            ('m', 'a', 'y') => 5,
            ('j', 'u', 'n') => 6,
            ('j', 'u', 'l') => 7,
            ('a', 'u', 'g') => 8,
            ('s', 'e', 'p') => 9,
            ('o', 'c', 't') => 10,
            ('n', 'o', 'v') => 11,
            ('d', 'e', 'c') => 12,
            _ => 0,
        };
        if (month == 0) return null;
        var isShort = word.Length == 3 || (month == 9 && word.Equals("sept", StringComparison.OrdinalIgnoreCase));
        return isShort || word.Equals(Names[month - 1], StringComparison.OrdinalIgnoreCase) ? month : null;
    }

    /// <summary>Whether the month's name is more often another word: "may", "march", and abbreviations such as "mar", "dec" written small.</summary>
    public static bool IsOrdinaryWord(ReadOnlySpan<char> word) =>
        word.Equals("may", StringComparison.OrdinalIgnoreCase) || word.Equals("march", StringComparison.OrdinalIgnoreCase)
        || (word.Length <= 4 && !word.Equals("june", StringComparison.OrdinalIgnoreCase) && !word.Equals("july", StringComparison.OrdinalIgnoreCase))
        || word.SequenceEqual("august");
}
