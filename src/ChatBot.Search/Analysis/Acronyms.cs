namespace ChatBot.Search.Analysis;

/// <summary>
/// "U.N." and "UN" are one word. Where the letters would be a stop word ("US", "U.S.", "WHO") the term keeps its stops, so that
/// the country is not the pronoun.
/// </summary>
internal static class Acronyms
{
    /// <summary>Rewrites the folded word as an acronym's term; false where the word is none.</summary>
    public static bool TryFold(ReadOnlySpan<char> surface, Span<char> folded, ref int length)
    {
        var dotted = surface.Length > 2 && char.IsLetter(surface[0]) && surface[1] == '.';
        if (!dotted && !IsShoutedStopWord(surface)) return false;
        Span<char> letters = stackalloc char[length];
        var count = Letters(folded[..length], letters);
        letters = letters[..count];
        length = StopWords.Contains(letters) ? WithStops(letters, folded) : Plain(letters, folded);
        return true;
    }

    private static bool IsShoutedStopWord(ReadOnlySpan<char> surface)
    {
        var end = surface.IndexOfAny('\'', '\u2019');
        return (end < 0 ? surface : surface[..end]) is "US" or "IT" or "WHO";
    }

    private static int Letters(ReadOnlySpan<char> folded, Span<char> letters)
    {
        var count = 0;
        foreach (var c in folded)
        {
            if (c == '\'') break;
            if (c != '.') letters[count++] = c;
        }
        return count;
    }

    private static int WithStops(ReadOnlySpan<char> letters, Span<char> folded)
    {
        var length = 0;
        foreach (var letter in letters)
        {
            if (length > 0) folded[length++] = '.';
            folded[length++] = letter;
        }
        return length;
    }

    private static int Plain(ReadOnlySpan<char> letters, Span<char> folded)
    {
        letters.CopyTo(folded);
        return letters.Length;
    }
}
