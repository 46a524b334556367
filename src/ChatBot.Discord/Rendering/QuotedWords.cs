using System.Text;
using ChatBot.Answers.Citations;

namespace ChatBot.Discord.Rendering;

/// <summary>A passage's words in quotation marks, the answering ones in bold, and "[…]" where some were left out.</summary>
internal static class QuotedWords
{
    /// <summary>More would tell nothing; each costs four asterisks.</summary>
    public const int MostMarks = 25;

    /// <summary>What is added to the words at most.</summary>
    public const int Added = (PerMark * MostMarks) + Frame;

    /// <summary>For each run of answering words.</summary>
    public const int PerMark = 4;

    /// <summary>Quotation marks, and those of words left out.</summary>
    public const int Frame = 16;

    public static string Of(Excerpt excerpt)
    {
        var (opening, closing) = QuotationMarks.For(excerpt.Text);
        var text = new StringBuilder(opening);
        if (excerpt.CutBefore) text.Append(@"\[…] ");
        AppendMarked(text, excerpt);
        if (excerpt.CutAfter) text.Append(@" \[…]");
        return text.Append(closing).ToString();
    }

    private static void AppendMarked(StringBuilder text, Excerpt excerpt)
    {
        var position = 0;
        foreach (var (start, end) in Runs(excerpt).Take(MostMarks))
        {
            text.Append(DiscordMarkdown.Escape(excerpt.Text, position, start));
            text.Append(DiscordMarkdown.Bold).Append(DiscordMarkdown.Escape(excerpt.Text, start, end)).Append(DiscordMarkdown.Bold);
            position = end;
        }

        text.Append(DiscordMarkdown.Escape(excerpt.Text, position, excerpt.Text.Length));
    }

    /// <summary>The marks as Discord can show them: none begins or ends with a blank or goes over a line's end, and what touches is one.</summary>
    private static IEnumerable<(int Start, int End)> Runs(Excerpt excerpt)
    {
        (int Start, int End)? open = null;
        foreach (var run in excerpt.Marks.SelectMany(mark => WithinLines(excerpt.Text, mark)))
        {
            if (open is { } before && run.Start <= before.End)
            {
                open = (before.Start, Math.Max(before.End, run.End));
                continue;
            }

            if (open is { } done) yield return done;
            open = run;
        }

        if (open is { } last) yield return last;
    }

    private static IEnumerable<(int Start, int End)> WithinLines(string text, Mark mark)
    {
        var start = mark.Start;
        var end = Math.Min(mark.Start + mark.Length, text.Length);
        while (start < end)
        {
            var lineEnd = text.IndexOfAny(['\n', '\r'], start, end - start);
            if (lineEnd < 0) lineEnd = end;
            var (from, to) = Trimmed(text, start, lineEnd);
            if (from < to) yield return (from, to);
            start = lineEnd + 1;
        }
    }

    private static (int From, int To) Trimmed(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        return (from, to);
    }
}
