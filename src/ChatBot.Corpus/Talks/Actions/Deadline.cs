using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Languages;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>
/// Until when, in other languages than English: a word that leads to the end of a time, then a day: "bis Freitag", "avant le 12 mai",
/// "до 12 мая", "5月12日まで".
/// </summary>
internal static class Deadline
{
    private const int FurthestDate = 16;
    private static readonly IReadOnlyList<string> Until = Vocabulary.Phrases("until");
    private static readonly IReadOnlyList<string> Days = Vocabulary.Phrases("days");
    private static readonly string[] Behind = ["まで", "までに", "之前", "前"];

    public static (PartialDate? Date, string Words)? In(string task)
    {
        for (var at = 0; at < task.Length; at++)
        {
            if (!char.IsLetter(task[at]) || (at > 0 && char.IsLetterOrDigit(task[at - 1]))) continue;
            if (Match(Until, task, at) is { } until && At(task, at, until) is { } deadline) return deadline;
        }

        return DateFinder.Find(task) is { Count: > 0 } dates ? Before(task, dates) : null;
    }

    private static (PartialDate? Date, string Words)? At(string task, int at, int until)
    {
        var from = at + until;
        while (from < task.Length && task[from] is ' ' or ':' or '\u00A0') from++;
        if (from == at + until || from >= task.Length) return null;
        if (Match(Days, task, from) is { } day && !IsDated(task, from + day)) return (null, task[at..(from + day)]);
        // A weekday and an article may stand before the date.
        return DateFinder.FindLabelled(task[from..]) is [{ Start: <= FurthestDate, Date.Month: not null } mention, ..]
            && Leads(task.AsSpan(from, mention.Start))
            ? (mention.Date, task[at..(from + mention.Start + mention.Length)])
            : null;
    }

    private static bool Leads(ReadOnlySpan<char> words) => words.Count(' ') <= 2 && words.IndexOfAny(".;(") < 0;

    private static bool IsDated(string task, int end) => end < task.Length && DateFinder.Find(task[end..]) is [{ Start: <= 6 }, ..];

    private static (PartialDate? Date, string Words)? Before(string task, IReadOnlyList<DateMention> dates)
    {
        foreach (var date in dates)
        {
            var end = date.Start + date.Length;
            if (Array.Find(Behind, mark => string.CompareOrdinal(task, end, mark, 0, mark.Length) == 0) is { } behind)
                return (date.Date, task[date.Start..(end + behind.Length)]);
        }

        return null;
    }

    private static int? Match(IReadOnlyList<string> phrases, string text, int at)
    {
        foreach (var phrase in phrases)
        {
            if (string.Compare(text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (at + phrase.Length == text.Length || !char.IsLetterOrDigit(text[at + phrase.Length]))) return phrase.Length;
        }

        return null;
    }
}
