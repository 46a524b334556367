using System.Buffers;

namespace ChatBot.Index.Analysis;

/// <summary>
/// Where Unicode's word boundaries (UAX #29) and talks differ: "said.Then", "Chair:Yes" and "snake_case" are two words each, "2,5" in
/// English too;
/// "G-20" is one.
/// </summary>
internal static class WordJoints
{
    /// <summary>The tokenizer keeps it within a word.</summary>
    private const char Joint = '_';

    /// <summary>Letters of an acronym at most: "U.S.S.R.".</summary>
    private const int MaxAcronym = 10;

    private static readonly SearchValues<char> Marks = SearchValues.Create("_-\u2010\u2011.:;,");

    public static void Settle(Span<char> text, bool decimalComma)
    {
        var letters = 0;
        for (var at = 0; text[at..].IndexOfAny(Marks) is >= 0 and var found; at++)
        {
            at += found;
            if (text[at] != '.' || found > 1) letters = 0;
            text[at] = text[at] switch
            {
                '_' => ' ',
                '.' => IsWithinAcronym(text, at) && ++letters <= MaxAcronym || !IsBetweenLetters(text, at) ? '.' : ' ',
                ':' or ';' => ' ',
                ',' => decimalComma || IsThousands(text, at) ? ',' : ' ',
                _ => IsWithinCode(text, at) ? Joint : text[at],
            };
        }
    }

    private static bool IsBetweenLetters(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    /// <summary>Between two single letters: "U.S", not "J.Smith".</summary>
    private static bool IsWithinAcronym(ReadOnlySpan<char> text, int at) =>
        IsBetweenLetters(text, at)
        && (at < 2 || !char.IsLetterOrDigit(text[at - 2]))
        && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    /// <summary>After one or two letters and before a digit: "G-20".</summary>
    private static bool IsWithinCode(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at + 1 >= text.Length || !char.IsDigit(text[at + 1]) || !char.IsLetter(text[at - 1])) return false;
        var start = at - 1;
        while (start > 0 && char.IsLetter(text[start - 1]) && at - start < 3) start--;
        return at - start <= 2 && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int comma)
    {
        if (comma == 0 || !char.IsDigit(text[comma - 1])) return false;
        var digits = 0;
        for (var at = comma + 1; at < text.Length && char.IsDigit(text[at]); at++) digits++;
        return digits == 3;
    }
}
