using System.Text;
using ChatBot.Corpus.Reading;

namespace ChatBot.Web.Adding;

/// <summary>
/// A name that a file can have anywhere, out of one that a browser sends: no folder, nothing hidden, nothing that another system reads in
/// another way.
/// </summary>
internal static class SafeName
{
    /// <summary>In bytes of UTF-8, without the ending: file systems take 255 of all.</summary>
    private const int Longest = 180;

    /// <summary>What Windows takes for devices (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).</summary>
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where nothing is left of it, or it has no ending of a format that is read.</summary>
    public static string? Of(string given)
    {
        var name = Cleaned(given[(given.LastIndexOfAny(['/', '\\']) + 1)..]);
        var ending = Path.GetExtension(name);
        if (!DocumentFile.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase)) return null;
        var stem = Shortened(name[..^ending.Length]).Trim(' ', '.');
        if (stem.Length == 0) return null;
        return Devices.Contains(stem.Split('.')[0].TrimEnd()) ? $"_{stem}{ending}" : $"{stem}{ending}";
    }

    private static string Cleaned(string name)
    {
        var cleaned = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) cleaned.Append(cleaned.Length > 0 && cleaned[^1] != ' ' ? " " : "");
            else if (IsUsual(rune)) cleaned.Append(rune.ToString());
            else if (Rune.IsSymbol(rune) || Rune.IsPunctuation(rune)) cleaned.Append('-');
        }

        return cleaned.ToString().Trim(' ', '.');
    }

    private static bool IsUsual(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || (rune.IsAscii && "-_.,()[]+&'".Contains((char)rune.Value, StringComparison.Ordinal));

    private static string Shortened(string stem)
    {
        var (bytes, end) = (0, 0);
        foreach (var rune in stem.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > Longest) break;
            end += rune.Utf16SequenceLength;
        }

        return stem[..end];
    }
}
