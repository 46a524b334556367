namespace ChatBot.Search.Analysis.Stemming;

/// <summary>
/// Steps 2 to 4: endings that make nouns, adjectives and verbs of one another. Of several endings the longest counts, whether or not its
/// condition holds.
/// </summary>
internal static class DerivedEndings
{
    private static readonly (string Ending, string Replacement)[] Double =
    [
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"),
        ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"),
        ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Replacement)[] Single =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Deleted =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    /// <summary>Step 2.</summary>
    public static void ShortenDouble(ref StemmedWord word)
    {
        foreach (var (ending, replacement) in Double)
        {
            if (!word.EndsWith(ending)) continue;
            if (word.InR1(ending.Length) && MayFollow(ending, in word)) word.Replace(ending.Length, replacement);
            return;
        }
    }

    /// <summary>Step 3.</summary>
    public static void ShortenSingle(ref StemmedWord word)
    {
        foreach (var (ending, replacement) in Single)
        {
            if (!word.EndsWith(ending)) continue;
            if (ending is "ative" ? word.InR2(ending.Length) : word.InR1(ending.Length)) word.Replace(ending.Length, replacement);
            return;
        }
    }

    /// <summary>Step 4.</summary>
    public static void Delete(ref StemmedWord word)
    {
        foreach (var ending in Deleted)
        {
            if (!word.EndsWith(ending)) continue;
            if (word.InR2(ending.Length) && (ending is not "ion" || word.Letters[^4] is 's' or 't')) word.Drop(ending.Length);
            return;
        }
    }

    private static bool MayFollow(string ending, in StemmedWord word) => ending switch
    {
        "ogi" => word.Letters[^4] == 'l',
        "li" => word.Letters[^3] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
        _ => true,
    };
}
