namespace ChatBot.Corpus.Reading.Lines;

/// <summary>Lines that are drawn, not written: "-----", "* * *", "=====".</summary>
internal static class Rules
{
    public const int LongestUnderlined = 120;
    private const string Strokes = "-=_*~#+—–─━═|";

    public static bool IsRule(ReadOnlySpan<char> text)
    {
        if (text[0] == '|' && text.Length == 1) return true; // what a table leaves behind
        if (text.Length < 3 || !Strokes.Contains(text[0])) return false;
        var strokes = 0;
        foreach (var character in text)
        {
            if (character == text[0]) strokes++;
            else if (character != ' ') return false;
        }

        return strokes >= 3;
    }

    /// <summary>1 under "===", 2 under "---"; null for other rules.</summary>
    public static int? UnderlineLevel(ReadOnlySpan<char> rule) =>
        rule.Contains(' ') ? null : rule[0] switch { '=' or '═' => 1, '-' or '─' or '~' => 2, _ => null };
}
