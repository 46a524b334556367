using System.Globalization;

namespace ChatBot.Corpus.People.Names;

/// <summary>Brings the words of names to one form: small letters, no accents, no apostrophes, no points.</summary>
internal static class NameFolding
{
    // The base letters of U+00C0 to U+017F and of U+1E00 to U+1EFF: without ICU the runtime does not take accents off.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy....s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Longer words are no names; they are cut.</summary>
    public const int MaxLength = 64;

    /// <summary>Writes the folded word and returns its length; the target holds <see cref="MaxLength"/> characters.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        foreach (var character in word)
        {
            if (length >= target.Length - 1) break;
            if (char.IsAsciiLetterOrDigit(character))
            {
                target[length++] = char.ToLowerInvariant(character);
                continue;
            }

            if (character is '\'' or '’' or '‘' or '.' or '`' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark) continue;
            length += FoldLetter(character, target[length..]);
        }

        return length;
    }

    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(buffer[..Fold(word, buffer)]);
    }

    private static int FoldLetter(char character, Span<char> target)
    {
        var second = character switch { 'ß' => 's', 'æ' or 'Æ' or 'œ' or 'Œ' => 'e', 'þ' or 'Þ' => 'h', _ => '\0' };
        target[0] = character switch
        {
            >= '\u00c0' and <= '\u017f' when Latin[character - '\u00c0'] != '.' => Latin[character - '\u00c0'],
            >= '\u1e00' and <= '\u1eff' when LatinAdditional[character - '\u1e00'] != '.' => LatinAdditional[character - '\u1e00'],
            'Ș' or 'ș' => 's',
            'Ț' or 'ț' => 't',
            _ => char.ToLowerInvariant(character),
        };
        if (second == '\0') return 1;
        target[1] = second;
        return 2;
    }
}
