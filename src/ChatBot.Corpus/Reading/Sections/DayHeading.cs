using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>
/// Whether a heading says that a meeting of a day follows: "2031-05-22", "Thursday, 22 May 2031 | Weekly", "Sync 22 May". What was
/// begun or comes up on a day is another matter.
/// </summary>
internal static partial class DayHeading
{
    private const int MostWords = 7;
    private static readonly WordSet Meetings = Vocabulary.Of("meeting");

    /// <summary>The day that the heading names, with or without its year; null for one that names none or more than one.</summary>
    public static PartialDate? DateIn(string heading) => MentionIn(heading)?.Date;

    /// <summary>What the heading says besides its day, weekday and hour; null where it names no day.</summary>
    public static string? WithoutDate(string heading)
    {
        if (MentionIn(heading) is not { Date.Day: not null } mention) return null;
        var rest = heading[..mention.Start] + ' ' + heading[(mention.Start + mention.Length)..];
        return string.Join(' ', Beside().Replace(rest, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
    }

    /// <summary>Whether the heading by itself opens the record of a day, whatever the others look like.</summary>
    public static bool Opens(string heading)
    {
        if (WithoutDate(heading) is not { } rest || OtherDay().IsMatch(heading)) return false;
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return true;
        if (words.Length > MostWords || FieldNames.KindOf(words[0]) is FieldKind.Structure && !Meetings.Contains(words[0])) return false;
        return Array.Exists(words, word => Meetings.Contains(word)) || (MentionIn(heading) is { Start: 0 } mention
            && IsSetApart(heading.AsSpan(mention.Length)));
    }

    /// <summary>The days that headings open, each once: of two and more each begins the record of another meeting.</summary>
    public static int DaysOpenedBy(IEnumerable<string> headings) => headings.Where(Opens).Select(DateIn).Distinct().Count();

    /// <summary>Whether the words name something that meets: "Weekly sync", "Vorstandssitzung".</summary>
    public static bool NamesMeeting(string text) =>
        Array.Exists(text.Split([' ', '-', '_', ',', ':'], StringSplitOptions.RemoveEmptyEntries), word => Meetings.Contains(word));

    /// <summary>The year in a heading such as "2031" or "Notes of 2031".</summary>
    public static int? YearIn(string heading) =>
        Year().Match(heading) is { Success: true } year ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static DateMention? MentionIn(string heading)
    {
        var whole = DateFinder.FindLabelled(heading);
        if (whole is [{ } only] && only.Length == heading.Trim().Length) return only;
        return DateFinder.Find(heading) is [{ Date.Month: not null } mention] ? mention : null;
    }

    // "2031-05-22 – the winch", "2031-05-22: Weekly"
    private static bool IsSetApart(ReadOnlySpan<char> behind) =>
        behind.TrimStart() is ['-' or '–' or '—' or ':' or '|' or ',' or '(' or '/', ..];

    [GeneratedRegex(
        @"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6}day|s|rs?)?\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?[ap]m\b|\b(?:[A-Z]{2,4}T"
        + @"|UTC|GMT)\b|[\p{P}\p{S}]+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beside();

    // "Next meeting (2031-08-20)", "Actions from 5 June", "Minutes of the last meeting, 6 August"
    [GeneratedRegex(
        @"\b(?:next|previous|last|following|upcoming|from|since|due|until|by|before|review\s+of|approval\s+of|nächste[rns]?"
        + @"|letzte[rns]?|prochaine?|précédente?|próxim[oa]|anterior|prossim[oa]|volgende|następne|следующ\p{L}+|наступн\p{L}+)\b"
        + @"|次回|前回|下次|上次",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherDay();

    [GeneratedRegex(@"(?<![\p{L}\d.-])(?:19|20)\d{2}(?![\d.-])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
