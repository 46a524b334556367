using System.Globalization;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>"2024-harbour-lease_round2.txt" is "2024 harbour lease round2"; a number or hash is no title.</summary>
internal static class FileName
{
    public static string? Humanise(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var words = name.Split(['-', '_', ' ', '.', '+'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Count(IsWord) < 2) return null;
        var title = string.Join(' ', words);
        return char.ToUpper(title[0], CultureInfo.InvariantCulture) + title[1..];
    }

    private static bool IsWord(string part) => part.Length >= 3 && part.All(char.IsLetter) && !part.All(char.IsAsciiHexDigit);
}
