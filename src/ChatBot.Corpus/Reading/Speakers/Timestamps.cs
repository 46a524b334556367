using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>Times of day and of a recording, as they stand before or after a speaker's name.</summary>
internal static partial class Timestamps
{
    private const int Longest = 60;
    private const string Separators = @"[\s–—|·•-]*";

    private const string Date =
        @"(?:\d{4}-\d{2}-\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./]\d{1,2}\.?|\d{1,2}-\p{Lu}\p{Ll}{2}-\d{2,4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|Today|Yesterday)(?:,?(?: at)? |, ?|T)\s?";

    private const string Clock = @"(?:\p{Lo}{2}\s?)?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:Z|[+-]\d{2}:?\d{2})?|\d{1,5}\.\d{1,3}\s?s\b|(?:\d{1,2}h\s?)?\d{1,3}m\s?\d{1,2}s\b";
    private const string Time = "(?<time>(?:" + Date + ")?(?:" + Clock + "))";
    private const string Until = @"(?:\s?(?:-|–|—|-->|to)\s?(?:" + Clock + "))?";

    /// <summary>A time that opens the line, with brackets and what separates it from the rest.</summary>
    /// <returns>The time as written and how many characters it takes with brackets and separators; null where there is none.</returns>
    public static (string Time, int Length)? AtStart(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !(char.IsAsciiDigit(line[0]) || line[0] is '[' or '(')) return null;
        var match = Leading().Match(line[..Math.Min(line.Length, Longest)].ToString());
        return match.Success ? (match.Groups["time"].Value, match.Length) : null;
    }

    /// <summary>A time at the end of a line that holds nothing else but a name: "Mara Oyelaran  0:03".</summary>
    public static (string Time, int Start)? AtEnd(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest * 2 || !line.Contains(':') || !(char.IsAsciiDigit(line[^1]) || line[^1] is ']' or ')' or 'M' or 'm')) return null;
        var match = Trailing().Match(line.ToString());
        return match.Success ? (match.Groups["time"].Value, match.Index) : null;
    }

    /// <summary>A time in brackets with which the text opens.</summary>
    public static (string Time, int Length)? InBrackets(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('[' or '(')) return null;
        var match = Bracketed().Match(text[..Math.Min(text.Length, Longest)].ToString());
        return match.Success ? (match.Groups["time"].Value, match.Length) : null;
    }

    /// <summary>The first time between two blanks: "Mara Oyelaran 0:03 We agree."</summary>
    public static (string Time, int Start, int End)? Between(ReadOnlySpan<char> text)
    {
        if (!text.Contains(':')) return null;
        var match = Inside().Match(text[..Math.Min(text.Length, Longest)].ToString());
        return match.Success ? (match.Groups["time"].Value, match.Index, match.Index + match.Length) : null;
    }

    public static bool IsTime(ReadOnlySpan<char> text) => text.Length <= Longest && Whole().IsMatch(text);

    [GeneratedRegex(@"^[\[(]?" + Time + Until + @"(?:[\])][:,]?|:(?=\s)|(?=[\s*_`]|$))" + Separators, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:\s+|\s*[-–—|,•·]\s*)[\[(*_`]*" + Time + Until + @"[\])]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^[\[(]" + Time + Until + @"[\])]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s+" + Time + Until + @"(?=\s)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inside();

    [GeneratedRegex("^(?:at )?" + Time + Until + "$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
