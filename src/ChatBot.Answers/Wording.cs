using System.Globalization;
using ChatBot.Corpus.Dates;

namespace ChatBot.Answers;

/// <summary>How answers put counts, lists and dates into words.</summary>
public static class Wording
{
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    /// <summary>"March 19, 2025", "February 12", "March 2025", "2022".</summary>
    public static string Date(PartialDate date)
    {
        if (date.Month is not { } month) return date.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        var day = date.Day is { } number ? $"{name} {number}" : name;
        return date.Year is not { } year ? day : date.Day is null ? $"{day} {year}" : $"{day}, {year}";
    }

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>A talk's name inside a sentence: what prose calls it ("phone call between …") takes an article, a title does not.</summary>
    public static string Talk(string name) => name.Length > 0 && char.IsLower(name[0]) ? $"the {name}" : name;

    /// <summary>A passage's words inside a sentence: on one line and without Markdown's emphasis, which the quote keeps.</summary>
    public static string OneLine(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal);

    /// <summary>At most <paramref name="length"/> characters, cut at a word with "…".</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var cut = text.LastIndexOf(' ', length - 1);
        return $"{text[..(cut > length / 2 ? cut : length - 1)].TrimEnd()}\u2026";
    }
}
