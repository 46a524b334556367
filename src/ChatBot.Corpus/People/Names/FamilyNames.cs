using ChatBot.Corpus.People.Lexicon;

namespace ChatBot.Corpus.People.Names;

/// <summary>Names that are written with the family's before the given one: "Oyelaran, Mara".</summary>
internal static class FamilyNames
{
    private const int MostGiven = 2;
    private const int MostFamily = 3;

    /// <summary>"Mara Oyelaran" for "Oyelaran, Mara"; null for what has no such shape.</summary>
    public static string? Inverted(string name)
    {
        if (name.IndexOf(',') is not (> 0 and var comma) || name.IndexOf(',', comma + 1) >= 0) return null;
        var family = name[..comma].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var given = name[(comma + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return family.Length is > 0 and <= MostFamily && given.Length is > 0 and <= MostGiven && Array.TrueForAll(given, word => IsNameWord(word) && !NameSuffixes.IsOfPerson(word) && !NameSuffixes.IsOfCompany(word)) && IsNameWord(family[^1]) ? $"{string.Join(' ', given)} {string.Join(' ', family)}" : null;
    }

    /// <summary>
    /// Whether pairs of what stands before and behind a comma are families' and given names: one word before most of them is no whole name, and what stands
    /// behind several is no given name, nor are letters such as "IBM".
    /// </summary>
    public static bool AreInverted(IReadOnlyList<(string Before, string Behind)> pairs) =>
        pairs.Count > 1 && pairs.All(pair => Inverted($"{pair.Before}, {pair.Behind}") is not null) && pairs.Count(pair => !pair.Before.Contains(' ')) * 2 > pairs.Count
        && pairs.DistinctBy(pair => pair.Behind).Count() * 5 >= pairs.Count * 4 && !pairs.Any(pair => pair.Behind.Length > 1 && !pair.Behind.Any(char.IsLower));

    private static bool IsNameWord(string word) => char.IsUpper(word[0]) && word.All(character => char.IsLetter(character) || character is '.' or '-' or '\'' or '’');
}
