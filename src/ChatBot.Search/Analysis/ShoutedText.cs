namespace ChatBot.Search.Analysis;

/// <summary>In a text all in capitals "WHO" and "US" are most likely words, elsewhere acronyms.</summary>
internal static class ShoutedText
{
    /// <summary>A shorter text in capitals may be a name or a heading: "US DELEGATION".</summary>
    private const int MinWords = 3;

    /// <summary>The text itself, or a lower-case copy of a shouted one, character by character.</summary>
    public static ReadOnlySpan<char> Lower(ReadOnlySpan<char> text)
    {
        if (!IsShouted(text)) return text;
        var lower = new char[text.Length];
        for (var i = 0; i < text.Length; i++) lower[i] = char.ToLowerInvariant(text[i]);
        return lower;
    }

    private static bool IsShouted(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            var letter = char.IsUpper(c);
            if (letter && !inside) words++;
            inside = letter;
        }
        return words >= MinWords;
    }
}
