using ChatBot.Answers.Citations;
using ChatBot.Corpus;
using Spectre.Console;

namespace ChatBot.Terminal;

/// <summary>A quote in quotation marks with its answering words highlighted, and "[…]" where some were left out.</summary>
internal static class QuoteText
{
    public static Paragraph Append(Paragraph text, Excerpt excerpt)
    {
        // Neutralising keeps every position, so marks made for the document's words fit.
        var quote = ShownText.Of(excerpt.Text);
        var (opening, closing) = QuotationMarks.For(excerpt.Text);
        text.Append(opening);
        if (excerpt.CutBefore) text.Append("[…] ", Styles.Faint);
        var at = 0;
        foreach (var mark in excerpt.Marks)
        {
            text.Append(quote[at..mark.Start]).Append(quote.Substring(mark.Start, mark.Length), Styles.Marked);
            at = mark.Start + mark.Length;
        }

        text.Append(quote[at..]);
        if (excerpt.CutAfter) text.Append(" […]", Styles.Faint);
        return text.Append(closing);
    }
}
