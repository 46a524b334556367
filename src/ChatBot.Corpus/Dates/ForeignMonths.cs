using ChatBot.Corpus.Languages;

namespace ChatBot.Corpus.Dates;

/// <summary>The months in other languages, where they are not spelt as in English. In full: short forms are other words elsewhere.</summary>
internal static class ForeignMonths
{
    private static readonly Dictionary<string, int> Months =
        Vocabulary.Months().Where(month => MonthNames.Of(month.Name) is null).DistinctBy(month => month.Name).ToDictionary(month => month.Name, month => month.Month, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12; null for another word.</summary>
    public static int? Of(ReadOnlySpan<char> word) => word.Length >= 3 && BySpan.TryGetValue(word, out var month) ? month : null;
}
