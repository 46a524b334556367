namespace ChatBot.Answers.Citations;

/// <summary>Puts quoted words in quotation marks, unless the document did so already.</summary>
public static class QuotationMarks
{
    public static string Around(string quote)
    {
        var (opening, closing) = For(quote);
        return $"{opening}{quote}{closing}";
    }

    /// <summary>What to put before and after; both empty when the quote has its own marks.</summary>
    public static (string Opening, string Closing) For(string quote) => IsQuotation(quote) ? ("", "") : ("“", "”");

    /// <summary>Whether the marks at both ends belong together: none stands between them.</summary>
    private static bool IsQuotation(string quote) =>
        quote.Length >= 2
        && ((quote[0] == '“' && quote[^1] == '”') || (quote[0] == '"' && quote[^1] == '"'))
        && quote.AsSpan(1, quote.Length - 2).IndexOfAny('“', '”', '"') < 0;
}
