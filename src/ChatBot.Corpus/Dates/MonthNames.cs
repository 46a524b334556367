namespace ChatBot.Corpus.Dates;

/// <summary>English month names and their usual abbreviations.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["January"] = 1, ["Jan"] = 1, ["February"] = 2, ["Feb"] = 2, ["March"] = 3, ["Mar"] = 3, ["April"] = 4, ["Apr"] = 4, ["May"] = 5,
            ["June"] = 6, ["Jun"] = 6, ["July"] = 7, ["Jul"] = 7, ["August"] = 8, ["Aug"] = 8, ["September"] = 9, ["Sept"] = 9, ["Sep"] = 9,
            ["October"] = 10, ["Oct"] = 10, ["November"] = 11, ["Nov"] = 11, ["December"] = 12, ["Dec"] = 12,
        }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, in any case; null for another word.</summary>
    public static int? Of(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 9 && Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>Whether the month's name is more often another word: "may", "march", and abbreviations such as "mar", "dec" written small.</summary>
    public static bool IsOrdinaryWord(ReadOnlySpan<char> word) =>
        word.Equals("may", StringComparison.OrdinalIgnoreCase) || word.Equals("march", StringComparison.OrdinalIgnoreCase)
        || (word.Length <= 4 && !word.Equals("june", StringComparison.OrdinalIgnoreCase) && !word.Equals("july", StringComparison.OrdinalIgnoreCase))
        || word.SequenceEqual("august");
}
