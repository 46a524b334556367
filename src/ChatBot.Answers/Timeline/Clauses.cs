using System.Buffers;
using ChatBot.Corpus.Dates;

namespace ChatBot.Answers.Timeline;

/// <summary>What of a text belongs to a date: its sentence, or its part of a sentence that goes from date to date ("On May 2 the …, and on May 9 the …").</summary>
internal static class Clauses
{
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(",;:\u2013\u2014(");
    private static readonly string[] Joining = ["and", "then", "but", "on", "in", "by"];

    public static (int Start, int End) Around(string text, DateMention date, IReadOnlyList<DateMention> dates)
    {
        var (start, end) = SentenceAround(text, date.Start);
        foreach (var other in dates)
        {
            if (other.Start < start || other.Start >= end || Opening(text, start, other.Start) is not { } opening) continue;
            if (other.Start <= date.Start) start = opening;
            else end = opening;
        }

        return (start, end);
    }

    public static (int Start, int End) SentenceAround(string text, int position)
    {
        var start = 0;
        for (var index = 1; index < position; index++)
            if (EndsBefore(text, index)) start = index;
        while (start < position && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '*' or '\u2022' && char.IsWhiteSpace(text[start + 1]))) start++;
        var end = position + 1;
        while (end < text.Length && !EndsBefore(text, end)) end++;
        return (start, end);
    }

    /// <summary>Where the clause begins that a date opens; null when the date stands inside of one.</summary>
    private static int? Opening(string text, int from, int date)
    {
        var delimiter = text.AsSpan(from, date - from).LastIndexOfAny(Delimiters);
        if (delimiter < 0) return null;
        var opening = from + delimiter + 1;
        while (opening < date && char.IsWhiteSpace(text[opening])) opening++;
        foreach (var word in text[opening..date].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (!Joining.Contains(word, StringComparer.OrdinalIgnoreCase)) return null;
        return opening;
    }

    /// <summary>Whether a sentence or a line of a list ends right before a position.</summary>
    private static bool EndsBefore(string text, int position)
    {
        if (text[position] == '\n') return position + 1 == text.Length || text[position + 1] is '\n' or '\r' or '-' or '*' or '\u2022' || char.IsAsciiDigit(text[position + 1]);
        if (!char.IsWhiteSpace(text[position])) return false;
        var last = position - 1;
        while (last > 0 && text[last] is '"' or '\u201d' or '\u2019' or '\'' or ')' or ']') last--;
        return text[last] is '!' or '?' || text[last] == '.' && IsFullStop(text, last);
    }

    /// <summary>A stop after a single capital or a short abbreviation ("U.S.", "St.") or after a list's number ends no sentence.</summary>
    private static bool IsFullStop(string text, int stop)
    {
        if (stop == 0) return true;
        var word = stop;
        while (word > 0 && char.IsLetterOrDigit(text[word - 1])) word--;
        if (word == stop) return text[stop - 1] is not '.';
        if (char.IsAsciiDigit(text[stop - 1])) return word > 0 && text[word - 1] != '\n';
        return stop - word > 2 || char.IsLower(text[word]);
    }
}
