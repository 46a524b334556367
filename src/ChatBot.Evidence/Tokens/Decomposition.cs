using System.Collections.Frozen;
using System.Text;

namespace ChatBot.Evidence.Tokens;

/// <summary>
/// Letters without their accents: canonical decomposition, less the marks. The process is culture-invariant, and string.Normalize changes nothing
/// in it. The table holds the decompositions of Unicode 14 whose letters the vocabulary has; any other letter is an unknown word either way.
/// </summary>
internal static class Decomposition
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Medials = 21;
    private const int Finals = 28;

    private static readonly FrozenDictionary<Rune, string> Letters = Read();

    /// <returns>Null for a character that is not decomposed.</returns>
    public static string? Of(Rune character) => character.Value switch
    {
        < 0x80 => null,
        >= FirstSyllable and <= LastSyllable => Hangul(character.Value - FirstSyllable),
        _ => Letters.GetValueOrDefault(character),
    };

    /// <summary>Korean syllables are decomposed by arithmetic: Unicode Standard, section 3.12.</summary>
    private static string Hangul(int syllable)
    {
        var initial = (char)(0x1100 + syllable / (Medials * Finals));
        var medial = (char)(0x1161 + syllable % (Medials * Finals) / Finals);
        var final = syllable % Finals;
        return final == 0 ? $"{initial}{medial}" : $"{initial}{medial}{(char)(0x11A7 + final)}";
    }

    private static FrozenDictionary<Rune, string> Read()
    {
        using var reader = new StreamReader(typeof(Decomposition).Assembly.GetManifestResourceStream("Decompositions.txt")!, Encoding.UTF8);
        var letters = new Dictionary<Rune, string>();
        while (reader.ReadLine() is { } line)
        {
            var gap = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var character in line.AsSpan(gap + 1).EnumerateRunes()) letters.Add(character, line[..gap]);
        }
        return letters.ToFrozenDictionary();
    }
}
