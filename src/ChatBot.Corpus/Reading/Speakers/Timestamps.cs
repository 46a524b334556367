using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>Times of day and of a recording, as they stand before or after a speaker's name.</summary>
internal static partial class Timestamps
{
    private const int Longest = 60;

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

    public static bool IsTime(ReadOnlySpan<char> text) => text.Length <= Longest && Whole().IsMatch(text);

    [GeneratedRegex(@"^[\[(]?(?<time>(?:(?:\d{4}-\d{2}-\d{2}|\d{1,4}[./]\d{1,2}[./]\d{2,4}|\d{1,2}-\p{Lu}\p{Ll}{2}-\d{2,4}),?[T ]\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:Z|[+-]\d{2}:?\d{2})?)(?:\s?(?:-|–|-->|to)\s?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?(?:[\])][:,]?|:(?=\s)|(?=\s|$))[\s–-]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:\s+|\s*[-–|,•·]\s*)[\[(]?(?<time>(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?)[\])]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?:(?:at )?(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:Z|[+-]\d{2}:?\d{2})?)(?:\s?(?:-|–|-->|to)\s?\d{1,2}:\d{2}(?::\d{2})?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
