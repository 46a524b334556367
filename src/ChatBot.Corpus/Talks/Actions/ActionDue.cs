using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>Until when a task is to be done, as its words say.</summary>
internal static partial class ActionDue
{
    /// <returns>The date where the words give one, and the words that say so; nulls where they do not.</returns>
    public static (PartialDate? Date, string? Words) In(string task)
    {
        if (ActionWords.Due().Match(task) is { Success: true } due)
        {
            var words = due.Groups["due"].Value;
            var date = DateFinder.FindLabelled(words) is [var mention, ..] ? mention.Date : (PartialDate?)null;
            if (date is not null || !(char.IsUpper(words[0]) || char.IsAsciiDigit(words[0])) || words.EndsWith("day", StringComparison.OrdinalIgnoreCase) || words.EndsWith('s'))
            {
                return (date, string.Join(' ', due.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.'));
            }
        }

        if (Deadline.In(task) is { } deadline) return deadline;
        // "Paint the bell (30 June)", "Paint the bell | Mara | 30 June": a bracket at the end, or a cell, that is a date and nothing else.
        foreach (Match apart in Apart().Matches(task))
        {
            var words = apart.Groups["apart"].Value.Trim();
            if (DateFinder.Find(words) is [var mention] && mention.Length == words.Length) return (mention.Date, words);
        }

        return (null, null);
    }

    /// <summary>The date in a field or column that says until when; null where it holds none.</summary>
    public static PartialDate? Stated(string field) => DateFinder.FindLabelled(field) is [var mention, ..] ? mention.Date : null;

    [GeneratedRegex(@"[(\[](?<apart>[^()\[\]]{4,30})[)\]]\s*\.?\s*$|\|(?<apart>[^|\n]{4,30})(?=\||$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apart();
}
