using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>"2024-harbour-lease_round2.txt" is "2024 harbour lease round2"; a number or hash is no title.</summary>
internal static partial class FileName
{
    public static string? Humanise(string path)
    {
        var words = Words(path);
        return words.Count(IsWord) < 2 ? null : Title(words);
    }

    /// <summary>As <see cref="Humanise"/>, but for a file that has no other name: one word is enough.</summary>
    public static string? Readable(string path) => Words(path) is { Length: > 0 } words && words.Any(word => word.Any(char.IsLetter)) ? Title(words) : null;

    /// <summary>"board/2024/2024-03-19.md" is "Board 2024-03-19": a name that is only a date goes by the nearest folder with a name; null where the name is no date.</summary>
    public static string? Dated(string path)
    {
        if (Date(path) is not { Day: not null } date || Words(path).Any(IsWord)) return null;
        var folders = path.Split('/')[..^1].Reverse();
        return folders.FirstOrDefault(folder => Words(folder).Any(IsWord)) is { } named ? $"{Title(Words(named))} {date}" : date.ToString();
    }

    /// <summary>"minutes-2024-03-19.md", "20240319_board.txt", "19-03-2024"; null where the name holds no date.</summary>
    public static PartialDate? Date(string path)
    {
        var match = Figures().Match(Path.GetFileNameWithoutExtension(path));
        if (!match.Success) return null;
        var culture = CultureInfo.InvariantCulture;
        var (year, month) = (int.Parse(match.Groups["year"].ValueSpan, culture), int.Parse(match.Groups["month"].ValueSpan, culture));
        int? day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, culture) : null;
        return month is >= 1 and <= 12 && day is null or (>= 1 and <= 31) ? new PartialDate(year, month, day) : null;
    }

    /// <summary>The year, and month where it says so, that the file's name or the nearest folder's gives: "minutes/2031-05/may-4.md"; null where none does.</summary>
    public static PartialDate? Around(string path)
    {
        foreach (var part in path.Split('/').Reverse())
        {
            if (Date(part) is { } date) return date;
            if (Year().Match(part) is { Success: true } year) return new PartialDate(int.Parse(year.ValueSpan, CultureInfo.InvariantCulture), null, null);
        }

        return null;
    }

    private static string[] Words(string path) => Path.GetFileNameWithoutExtension(path).Split(['-', '_', ' ', '.', '+'], StringSplitOptions.RemoveEmptyEntries);

    private static string Title(string[] words)
    {
        var title = string.Join(' ', words);
        return char.ToUpper(title[0], CultureInfo.InvariantCulture) + title[1..];
    }

    private static bool IsWord(string part) => part.Length >= 3 && part.All(char.IsLetter) && !part.All(char.IsAsciiHexDigit);

    [GeneratedRegex(@"(?<![\p{L}\d])(?:19|20)\d{2}(?![\p{L}\d])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)\d{2})(?:(?<mark>[-_.])(?<month>\d{2})(?:\k<mark>(?<day>\d{2}))?|(?<month>\d{2})(?<day>\d{2}))(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();
}
