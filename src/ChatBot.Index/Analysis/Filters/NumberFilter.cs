using System.Buffers;
using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>
/// "1,000" is 1000, "18th" is 18, "1990s" is 1990, "G-20" is g20, "v2.10" is 2.10; with a decimal comma "1.000" is 1000 and "2,5" is 2.5, so that figures
/// are found across
/// languages.
/// </summary>
internal sealed class NumberFilter(TokenStream input, bool hasDecimalComma) : WordFilter(input)
{
    private static readonly SearchValues<char> VersionSigns = SearchValues.Create("0123456789.");

    protected override void Change()
    {
        if (!Word.ContainsAnyInRange('0', '9')) return;
        var word = Word;
        var length = 0;
        for (var at = IsVersion(word) ? 1 : 0; at < word.Length; at++)
        {
            var c = word[at];
            if (c is '_' or '-' || IsGroup(word, at)) continue;
            word[length++] = c == ',' ? '.' : c;
        }

        Term.Length = WithoutEnding(word[..length]);
    }

    /// <summary>"v2.10.3" is version 2.10.3; "v8" may be an engine.</summary>
    private static bool IsVersion(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[0] is 'v' or 'V' && char.IsAsciiDigit(word[1]) && word.Contains('.')
            && word[1..].IndexOfAnyExcept(VersionSigns) < 0;

    /// <summary>Whether the mark parts thousands.</summary>
    private bool IsGroup(ReadOnlySpan<char> word, int at)
    {
        if (!hasDecimalComma) return word[at] == ',';
        if (word[at] != '.') return false;
        var digits = word[(at + 1)..].IndexOfAnyExceptInRange('0', '9');
        return (digits < 0 ? word.Length - at - 1 : digits) == 3 && word[0] != '0';
    }

    private static int WithoutEnding(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s")) word = word[..^2];
        var ending = word.Length - 1 - word.LastIndexOfAnyInRange('0', '9');
        return word[^ending..] is "st" or "nd" or "rd" or "th" or "s" or "'" ? word.Length - ending : word.Length;
    }
}
