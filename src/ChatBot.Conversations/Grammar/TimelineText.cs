using ChatBot.Answers;
using ChatBot.Corpus.Dates;

namespace ChatBot.Conversations.Grammar;

/// <summary>"since 2025-03-01 about the lease", "the lease in March", "between March 1 and April 2": a date with its preposition, and the rest is the subject.</summary>
internal static class TimelineText
{
    private static readonly string[] Prepositions = ["since", "after", "before", "until", "till", "from", "between", "on", "in", "during", "around"];
    private static readonly string[] Joints = ["and", "to", "until", "till", "through", "-", "\u2013"];

    public static ChatRequest Read(string text)
    {
        var words = CommandWords.Of(text, "date", "about", "document");
        var rest = words.Text;
        var (start, end) = words.Named("date") is null ? DateIn(rest) : (0, 0);
        var about = $"{rest[..start]} {rest[end..]}".Trim();
        return new ChatRequest
        {
            Command = Commands.Timeline,
            Date = words.Named("date") ?? (start == end ? null : rest[start..end]),
            About = words.Named("about") ?? CommandWords.Of(about).WithoutLeading("about", "on", "of", "for", "regarding", "concerning") switch
            {
                { Count: 1 } one when Array.Exists(["about", "on", "of", "for"], lead => lead.Equals(one.Text, StringComparison.OrdinalIgnoreCase)) => null,
                var subject => subject.Part(0, subject.Count),
            },
            Document = words.Named("document"),
        };
    }

    /// <summary>Nothing for a date in the middle of the subject, as in "the March 5 agreement".</summary>
    private static (int Start, int End) DateIn(string text)
    {
        var dates = DateFinder.FindWithMonths(text).OrderBy(date => date.Start).ToList();
        if (dates.Count == 0) return YearIn(text);
        var (start, end) = (dates[0].Start, dates[0].Start + dates[0].Length);
        foreach (var next in dates.Skip(1).TakeWhile(next => Joints.Contains(text[end..next.Start].Trim(), StringComparer.OrdinalIgnoreCase))) end = next.Start + next.Length;
        return Whole(text, start, end);
    }

    /// <summary>A year that stands alone, which in prose is as often a number.</summary>
    private static (int Start, int End) YearIn(string text)
    {
        var position = 0;
        foreach (var word in text.Split(' '))
        {
            if (word is ['1' or '2', _, _, _] && word.All(char.IsAsciiDigit)) return Whole(text, position, position + word.Length);
            position += word.Length + 1;
        }

        return (0, 0);
    }

    private static (int Start, int End) Whole(string text, int start, int end)
    {
        var before = text[..start].TrimEnd();
        var lead = before[(before.LastIndexOf(' ') + 1)..];
        if (Prepositions.Contains(lead, StringComparer.OrdinalIgnoreCase)) return (before.Length - lead.Length, end);
        return before.Length == 0 || end == text.Length ? (start, end) : (0, 0);
    }
}
