namespace ChatBot.Corpus.Reading.Mail;

/// <summary>Who an address is of.</summary>
internal static class MailAddress
{
    /// <param name="address">The first of a field: "Mara Oyelaran &lt;mara@harbour.example&gt;", "mara at harbour.example (Mara Oyelaran)".</param>
    /// <returns>Null where the address stands alone.</returns>
    public static string? NameIn(string address)
    {
        var bracket = address.IndexOf('<', StringComparison.Ordinal);
        if (bracket > 0) return Named(address[..bracket]);
        var (open, close) = (address.IndexOf('(', StringComparison.Ordinal), address.LastIndexOf(')'));
        return open > 0 && close > open ? Named(address[(open + 1)..close]) : null;
    }

    private static string? Named(string text) => text.Trim().Trim('"', '\'').Trim() is { Length: > 0 } name && !name.Contains('@', StringComparison.Ordinal) ? name : null;
}
