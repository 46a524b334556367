using System.Globalization;
using System.Runtime.CompilerServices;

namespace ChatBot.Search.Analysis;

/// <summary>What a character is to the word breaker.</summary>
internal static class CharacterClasses
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    /// <summary>Accents that follow their letter, and the invisible characters inside a word (soft hyphen, joiners).</summary>
    public static bool IsMark(char c) =>
        c is '\u00AD' or '\u200C' or '\u200D' or '\u2060' or (>= '\uFE00' and <= '\uFE0F')
        || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Straight, typographic, modifier letter, full-width; the left quotation mark is often typed for one.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\uFF07';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Scripts that write no spaces: each character is a word.</summary>
    public static bool IsIdeograph(char c) =>
        c is
        (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Signs that are read as a word beside a number: "20%", "$5".</summary>
    public static bool IsCurrency(char c) => c is '$' or '€' or '£' or '¥';
}
