namespace ChatBot.Search.Analysis;

/// <summary>"1,000" is 1000, "18th" is 18, "1990s" is 1990, "G-20" is g20.</summary>
internal static class Numbers
{
    /// <summary>Rewrites a folded word that has a digit in place and gives its length.</summary>
    public static int Fold(Span<char> word)
    {
        if (!word.ContainsAnyInRange('0', '9')) return word.Length;
        var length = 0;
        foreach (var c in word)
        {
            if (c is not (',' or '-')) word[length++] = c;
        }
        return WithoutEnding(word[..length]);
    }

    private static int WithoutEnding(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s")) word = word[..^2];
        var ending = word.Length - 1 - word.LastIndexOfAnyInRange('0', '9');
        return word[^ending..] is "st" or "nd" or "rd" or "th" or "s" or "'" ? word.Length - ending : word.Length;
    }
}
