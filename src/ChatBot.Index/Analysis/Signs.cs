namespace ChatBot.Index.Analysis;

/// <summary>
/// A sign beside a number is a word: "20%" is "20 percent". The tokenizer drops signs, so each gets a stand-in that it takes for a word of
/// one
/// character: one of the rarest ideographs.
/// </summary>
internal static class Signs
{
    private const string Written = "%$€£¥";
    private const char First = '\u3400';

    private static readonly string[] Names = ["percent", "dollar", "euro", "pound", "yen"];

    public static void Mark(Span<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(Written) is >= 0 and var found; at++)
        {
            at += found;
            var besideDigit = text[at] == '%' ? at > 0 && char.IsDigit(text[at - 1]) : at + 1 < text.Length && char.IsDigit(text[at + 1]);
            if (besideDigit) text[at] = (char)(First + Written.IndexOf(text[at]));
        }
    }

    /// <summary>The name of the sign that the word stands in for, or is; null for every other word.</summary>
    public static string? NameOf(ReadOnlySpan<char> word)
    {
        if (word.Length != 1) return null;
        var sign = word[0] - First;
        if (sign < 0 || sign >= Names.Length) sign = Written.IndexOf(word[0]);
        return sign < 0 ? null : Names[sign];
    }
}
