namespace ChatBot.Search.Analysis;

/// <summary>
/// Possessives and contractions lose what follows the apostrophe; a negated auxiliary ("don't") is a stop word; "O'Brien" is "obrien".
/// </summary>
internal static class Apostrophes
{
    /// <summary>Rewrites the folded word in place and gives its length.</summary>
    public static int Fold(Span<char> word, out bool isStopWord)
    {
        isStopWord = false;
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe < 0) return word.Length;
        var ending = word[(apostrophe + 1)..];
        isStopWord = ending is "t" && apostrophe > 0 && word[apostrophe - 1] == 'n';
        var length = ending is "" or "s" or "ll" or "ve" or "re" or "d" or "m" ? apostrophe : word.Length;
        return WithoutApostrophes(word[..length]);
    }

    private static int WithoutApostrophes(Span<char> word)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c != '\'') word[length++] = c;
        }
        return length;
    }
}
