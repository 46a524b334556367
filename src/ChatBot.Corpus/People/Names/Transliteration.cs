namespace ChatBot.Corpus.People.Names;

/// <summary>
/// A key under which the usual Latin spellings of one foreign name fall together: "-y", "-yy", "-iy", "-ij", "-ii"; "ks" and "x"; "kh" and "h"; "w" and "v";
/// "ye" and "e"; "-off" and "-ov"; double letters. It is a key for comparing, not a spelling.
/// </summary>
internal static class Transliteration
{
    /// <summary>Shorter surnames are too alike to be compared by key.</summary>
    public const int MinSurnameLength = 6;

    /// <param name="folded">As <see cref="NameFolding"/> gives it.</param>
    public static string Key(ReadOnlySpan<char> folded)
    {
        Span<char> buffer = stackalloc char[NameFolding.MaxLength];
        return new string(buffer[..Write(folded, buffer)]);
    }

    /// <summary>The key to look a surname up by: the transliteration key for one that is long enough, else the word itself.</summary>
    public static string SurnameKey(string folded) => folded.Length >= MinSurnameLength ? Key(folded) : folded;

    /// <summary>Writes the key and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> folded, Span<char> target)
    {
        var length = 0;
        for (var index = 0; index < folded.Length && length < target.Length; index++)
        {
            var letter = folded[index];
            var next = index + 1 < folded.Length ? folded[index + 1] : '\0';
            var replaced = Replace(letter, next, out var taken);
            index += taken - 1;
            if (replaced == 'e' && length > 0 && target[length - 1] == 'i' && letter == 'e') length--; // "ie", "ye"
            if (length == 0 || target[length - 1] != replaced) target[length++] = replaced;
        }

        if (length > 3 && target[length - 1] == 'f' && target[length - 2] is 'o' or 'e') target[length - 1] = 'v';
        return length;
    }

    private static char Replace(char letter, char next, out int taken)
    {
        taken = 2;
        switch (letter, next)
        {
            case ('k', 'h'): return 'h';
            case ('p', 'h'): return 'f';
            case ('c', 'k'): return 'k';
            case ('k', 's'): return 'x';
            case ('t', 's') or ('t', 'z') or ('c', 'z') or ('c', 'h'): return 'c';
            case ('s', 'h'): return 's';
            case ('z', 'h'): return 'z';
            case ('o', 'u') or ('o', 'o'): return 'u';
            case ('y', 'o'): return 'e';
            default:
                taken = 1;
                return letter switch { 'y' or 'j' => 'i', 'w' => 'v', 'q' => 'k', _ => letter };
        }
    }
}
