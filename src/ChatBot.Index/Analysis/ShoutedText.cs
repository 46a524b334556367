namespace ChatBot.Index.Analysis;

/// <summary>In a text all in capitals "WHO" and "US" are most likely words, elsewhere acronyms.</summary>
internal static class ShoutedText
{
    /// <summary>A shorter text in capitals may be a name or a heading: "US DELEGATION".</summary>
    private const int MinWords = 3;

    /// <summary>Writes a shouted text in lower case.</summary>
    public static void Lower(Span<char> text)
    {
        if (!IsShouted(text)) return;
        foreach (ref var c in text) c = char.ToLowerInvariant(c);
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
