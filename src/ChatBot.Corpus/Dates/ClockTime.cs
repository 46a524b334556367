using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Dates;

/// <summary>
/// A time of day, with the end where it is a span: "14:00 UTC", "5pm-6pm", "18.30 Uhr", "10h30", "14時30分". Figures of a date, a room or
/// a version are none.
/// </summary>
internal static partial class ClockTime
{
    /// <param name="text">What stands behind a label such as "When:", or a line on its own.</param>
    /// <returns>In the text's words, one blank between them; null where it gives no time.</returns>
    public static string? In(string text)
    {
        // What is left of a date that was taken out cannot be taken for hours: "13.05.31".
        var rest = text.ToCharArray();
        foreach (var date in DateFinder.FindLabelled(text)) rest.AsSpan(date.Start, date.Length).Fill(' ');
        var hours = new string(rest);
        if (OfIso().Match(hours) is { Success: true } iso) return $"{iso.Groups["time"].Value}{Zone(iso.Groups["zone"].Value)}";
        foreach (Match match in Written().Matches(hours))
        {
            if (!IsTime(match) || Numbered().IsMatch(hours.AsSpan(0, match.Index))) continue;
            // "10.15" may be a room or a version: only alone, or with a word that says so, it is a time.
            if (match.Value.Contains(':') || match.Groups["word"].Success
                || match.Value.Trim().Length == hours.Trim(' ', '\t', '.', ',', ';').Length)
                return string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return null;
    }

    private static bool IsTime(Match match) =>
        int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture) <= 24
        && (!match.Groups["minute"].Success || int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) < 60);

    private static string Zone(string zone) => zone switch { "" => "", "Z" or "z" => " UTC", _ => " UTC" + zone };

    // Behind the day of "2031-05-08T10:39:22Z".
    [GeneratedRegex(
        @"(?<=^|\s)T?(?<time>\d{2}:\d{2}):\d{2}(?:[.,]\d+)?(?<zone>[Zz]|[+-]\d{2}:?\d{2})?(?![\d:])|(?<=^"
        + @"|\s)T(?<time>\d{2}:\d{2})(?<zone>[Zz]|[+-]\d{2}:?\d{2})?(?![\d:])",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfIso();

    // "Room 10:15", "v1.10", "§ 3.2"
    [GeneratedRegex(
        @"(?:\b(?:rooms?|raum|zimmer|saal|salle|bureau|sala|aula|zaal|kamer|kabinet|кабинет|кімната|комната|version|v|rev"
        + @"|release|no|nr|n|item|top|punkt|point|section|extension|ext|suite)[.°º:]?|[#§№$€£])\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"(?<![\p{L}\d.,:/#-])(?<word>午前|午後|上午|下午)?\s?(?<hour>\d{1,2})(?:(?:[:.]|(?<word>h))(?<minute>\d{2})(?::\d{2})?(?![\d:.]\d)(?:\s*(?<word>[ap]\.?\s?m\b\.?|uhr\b|hrs?\b|h\b|ч\b|год\b))?|\s*(?<word>[ap]\.?m\b\.?|uhr\b|h\b|時|点|點)(?:(?<minute>\d{1,2})分)?)"
        + @"(?:\s*\(?(?:UTC|GMT|Z|[A-Z]{2,4}T)\b\)?)?"
        + @"(?:\s*(?<word>-|–|—|to|until|bis|à|a|tot|do|до|～|〜|至)\s*(?:午前|午後|上午|下午)?\d{1,2}(?:[:.h]\d{2})?(?:\s*(?:[ap]\.?\s?m\b\.?|uhr\b|hrs?\b|h\b|時|点|點)(?:\d{1,2}分)?)?)?"
        + @"(?:\s*\(?(?:UTC|GMT|[A-Z]{2,4}T|PT|ET|CT)\b\)?)?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
