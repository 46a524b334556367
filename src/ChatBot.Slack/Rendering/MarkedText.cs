using ChatBot.Answers.Citations;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Rendering;

/// <summary>Quoted words with the answering ones in bold. What was left out before or after is shown in italics, outside the words quoted.</summary>
internal static class MarkedText
{
    private const string LeftOut = "[…]";

    public static IReadOnlyList<RichTextRun> Of(Excerpt excerpt)
    {
        var runs = new List<RichTextRun>();
        if (excerpt.CutBefore) runs.Add(RichTextRun.Italic($"{LeftOut} "));
        var position = 0;
        foreach (var mark in excerpt.Marks)
        {
            if (mark.Start > position) runs.Add(new RichTextRun(excerpt.Text[position..mark.Start]));
            runs.Add(RichTextRun.Bold(excerpt.Text.Substring(mark.Start, mark.Length)));
            position = mark.Start + mark.Length;
        }

        if (position < excerpt.Text.Length) runs.Add(new RichTextRun(excerpt.Text[position..]));
        if (excerpt.CutAfter) runs.Add(RichTextRun.Italic($" {LeftOut}"));
        return runs;
    }
}
