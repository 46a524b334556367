using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Answers.Languages;

/// <summary>
/// Words as they are compared: in lower case and without accents, as people type them. Without ICU the runtime does not take accents off.
/// </summary>
internal static partial class Letters
{
    private const string Accented = "àáâãäåāăąçćčèéêëēęěìíîïīłñńňòóôõöøōřśšşùúûüūůýÿźżžё";
    private const string Plain = "aaaaaaaaaccceeeeeeeiiiiilnnnooooooorsssuuuuuuyyzzzе";

    /// <summary>Without apostrophes, too: "what's" is "whats".</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 2);
        foreach (var letter in word)
        {
            var lower = char.ToLowerInvariant(letter);
            if (lower is '\'' or '\u2019' or >= '\u0300' and <= '\u036F') continue;
            if (lower is 'ß') folded.Append("ss");
            else if (lower is 'œ') folded.Append("oe");
            else if (lower is 'æ') folded.Append("ae");
            else folded.Append(Accented.IndexOf(lower) is >= 0 and var at ? Plain[at] : lower);
        }

        return folded.ToString();
    }

    /// <summary>The words as they are written, apart at apostrophes and hyphens, too.</summary>
    public static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>As somebody writes who has no umlauts: "ueber".</summary>
    public static string WithoutUmlauts(string word) => Fold(word
        .Replace("ä", "ae", StringComparison.OrdinalIgnoreCase)
        .Replace("ö", "oe", StringComparison.OrdinalIgnoreCase)
        .Replace("ü", "ue", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();
}
