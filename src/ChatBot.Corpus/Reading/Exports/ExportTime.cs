using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Reading.Exports;

/// <summary>A time as programs write it: seconds of a recording, a clock, an epoch, or a day with its hour.</summary>
/// <param name="Seconds">From the recording's start, or from 1970 where it is dated.</param>
/// <param name="Shown">"00:01:05" of a recording; "2031-05-08 09:01:00" where it is dated.</param>
internal sealed partial record ExportTime(double Seconds, bool IsDated, string Shown)
{
    private const int Longest = 64;
    private const int MostLetters = 28;

    /// <param name="isDayFirst">Whether "05/08/2031" is in August, as other times beside it show.</param>
    /// <param name="inMilliseconds">Whether a bare number counts thousandths of a second.</param>
    public static ExportTime? Of(string text, bool isDayFirst = false, bool inMilliseconds = false)
    {
        text = text.Trim();
        if (text.Length is 0 or > Longest || !text.Any(char.IsAsciiDigit)) return null;
        if (double.TryParse(text[^1] is 's' ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return OfNumber(number, inMilliseconds);
        if (text.StartsWith("PT", StringComparison.Ordinal)) return OfDuration(text);
        return Dated(text, isDayFirst) ?? OfClock(text);
    }

    /// <summary>Whether a day in figures can only be read with the day first: "13/05/2031".</summary>
    public static bool ShowsDayFirst(string text) => Slashes().Match(text) is { Success: true } match && int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture) > 12;

    /// <summary>An hour alone, with or without a word beside it: "9:02 AM", "[09:02]", "Today at 9:02".</summary>
    public static bool IsClock(string text) => text.Length is > 3 and <= 24 && Clock().Match(text) is { Success: true } match && text.Length - match.Length <= 13 && !text.AsSpan(match.Index + match.Length).ContainsAny(':', '-');

    private static ExportTime? OfNumber(double number, bool inMilliseconds)
    {
        // From 2000 to 2100, in seconds, thousandths or millionths.
        foreach (var unit in (double[])[1, 1e3, 1e6])
        {
            var seconds = number / unit;
            if (seconds is < 946_684_800 or > 4_102_444_800) continue;
            var moment = DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000)).UtcDateTime;
            return new ExportTime(seconds, IsDated: true, moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        }

        return number < 0 || number > 1e9 ? null : OfRecording(inMilliseconds ? number / 1000 : number);
    }

    private static ExportTime OfRecording(double seconds) => new(seconds, IsDated: false, TimeSpan.FromSeconds(Math.Round(seconds)).ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture));

    private static ExportTime? OfDuration(string text)
    {
        try
        {
            return OfRecording(XmlConvert.ToTimeSpan(text).TotalSeconds);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static ExportTime? OfClock(string text) => Clock().Match(text) is { Success: true } match && match.Length == text.Length ? new ExportTime(SecondsOf(match, isOfDay: false), IsDated: false, Rounded(text)) : null;

    // "00:00:05.1230000"
    private static string Rounded(string clock) => clock.LastIndexOfAny(['.', ',']) is > 0 and var mark && clock.Length - mark > 4 ? clock[..mark] : clock;

    // "2031-05-08T09:01:00+02:00", "Thursday, May 8, 2031 at 9:01:00 AM UTC", "08.05.2031 09:01:00 UTC+02:00": the hour is the writer's.
    private static ExportTime? Dated(string text, bool isDayFirst)
    {
        if (text.Count(char.IsLetter) > MostLetters || text[^1] is '.' or '?' or '!') return null;
        if (Iso().Match(text) is { Success: true } iso && DateTime.TryParseExact(iso.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var isoDay)) return OfDay(isoDay, text[10..]);
        if (DateFinder.Find(text) is not [{ Date: { Year: { } year, Month: { } month, Day: { } day } } mention]) return null;
        if (isDayFirst && Slashes().IsMatch(text) && day <= 12) (month, day) = (day, month);
        return day <= DateTime.DaysInMonth(year, month) ? OfDay(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc), text.Remove(mention.Start, mention.Length)) : null;
    }

    private static ExportTime OfDay(DateTime day, string rest)
    {
        var clock = Clock().Match(rest);
        var moment = day.AddSeconds(clock.Success ? SecondsOf(clock, isOfDay: true) % 86_400 : 0);
        var seconds = (moment - DateTime.UnixEpoch).TotalSeconds;
        return new ExportTime(seconds, IsDated: true, moment.ToString(clock.Success ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture)) { HasHour = clock.Success };
    }

    /// <summary>Whether a dated time says more than the day.</summary>
    public bool HasHour { get; private init; } = true;

    private static double SecondsOf(Match clock, bool isOfDay)
    {
        var written = clock.Groups["clock"].Value;
        var seconds = 0.0;
        foreach (var part in written.Replace(',', '.').Split(':')) seconds = (seconds * 60) + double.Parse(part, CultureInfo.InvariantCulture);
        var half = clock.Groups["half"].Value;
        if (written.AsSpan().Count(':') == 1 && (isOfDay || half.Length > 0)) seconds *= 60;
        return half.Length == 0 ? seconds : (seconds % 43_200) + (half[0] is 'p' or 'P' ? 43_200 : 0);
    }

    [GeneratedRegex(@"(?<clock>\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(?:\s*(?<half>[ap])\.?m\b\.?)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<day>\d{4}-\d{2}-\d{2})(?:[T ]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\W*(?<first>\d{1,2})/\d{1,2}/\d{2,4}\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slashes();
}
