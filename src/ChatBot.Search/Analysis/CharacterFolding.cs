namespace ChatBot.Search.Analysis;

/// <summary>
/// Case and accents: "Élysée" and "elysee" are one word. One character may become two ("ß", "æ") or none (a combining accent).
/// </summary>
internal static class CharacterFolding
{
    /// <summary>A folded text is never longer than this many times the text.</summary>
    public const int MaxExpansion = 3;

    /// <summary>Writes the folded text and gives its length.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAscii(c)) folded[length++] = char.ToLowerInvariant(c);
            else length += FoldNonAscii(c, folded[length..]);
        }
        return length;
    }

    private static int FoldNonAscii(char c, Span<char> folded)
    {
        if (CharacterClasses.IsMark(c)) return 0;
        if (CharacterClasses.IsApostrophe(c)) return Write("'", folded);
        if (CharacterClasses.IsHyphen(c)) return Write("-", folded);
        return Expand(BaseLetter(c), folded);
    }

    private static char BaseLetter(char c) => c switch
    {
        >= '\u00C0' and <= '\u024F' => AccentTable.Latin[c - 0xC0],
        >= '\u0386' and <= '\u03CE' => AccentTable.Greek[c - 0x386],
        >= '\u0400' and <= '\u045F' => AccentTable.Cyrillic[c - 0x400],
        >= '\u1E00' and <= '\u1EFF' => AccentTable.LatinAdditional[c - 0x1E00],
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)), // full-width ASCII
        _ => char.ToLowerInvariant(c),
    };

    private static int Expand(char c, Span<char> folded) => c switch
    {
        'ß' => Write("ss", folded),
        'æ' => Write("ae", folded),
        'œ' => Write("oe", folded),
        'þ' => Write("th", folded),
        'ĳ' => Write("ij", folded),
        'ﬀ' => Write("ff", folded),
        'ﬁ' => Write("fi", folded),
        'ﬂ' => Write("fl", folded),
        'ﬃ' => Write("ffi", folded),
        'ﬄ' => Write("ffl", folded),
        'ﬅ' or 'ﬆ' => Write("st", folded),
        _ => Write([c], folded),
    };

    private static int Write(ReadOnlySpan<char> letters, Span<char> folded)
    {
        letters.CopyTo(folded);
        return letters.Length;
    }
}
