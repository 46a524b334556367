using ChatBot.Answers.Citations;
using Spectre.Console;

namespace ChatBot.Terminal;

/// <summary>A quote in quotation marks with its answering words highlighted.</summary>
internal static class QuoteText
{
    public static Paragraph Of(Citation citation)
    {
        // Neutralising keeps every position, so marks made for the document's words fit.
        var quote = ControlCharacters.Neutralise(citation.Quote);
        var (opening, closing) = QuotationMarks.For(citation.Quote);
        var text = new Paragraph(opening);
        var at = 0;
        foreach (var mark in citation.Marks)
        {
            text.Append(quote[at..mark.Start]).Append(quote.Substring(mark.Start, mark.Length), Styles.Marked);
            at = mark.Start + mark.Length;
        }

        return text.Append(quote[at..]).Append(closing);
    }
}
