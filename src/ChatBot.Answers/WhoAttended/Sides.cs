using ChatBot.Answers.Lexical;
using ChatBot.Corpus.People;

namespace ChatBot.Answers.WhoAttended;

/// <summary>Whether two names of a side are the same: "Norwegian", "the Norwegians", "Norway".</summary>
internal static class Sides
{
    /// <summary>How near a demonym is to its country.</summary>
    private const double Derived = 0.5;

    public static bool Same(string asked, string? side)
    {
        if (side is null) return false;
        if (SideNames.CountryOf(asked) is { } country && country == SideNames.CountryOf(side)) return true;
        var name = asked.Trim();
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return name.Length > 0 && (HasWords(side, name) || IsDerived(name.ToLowerInvariant(), side.ToLowerInvariant()));
    }

    /// <summary>"US" is no part of "Russia", and of "Acme/Borealis" both are a side.</summary>
    private static bool HasWords(string side, string name) => Spaced(side).Contains(Spaced(name), StringComparison.OrdinalIgnoreCase);

    private static string Spaced(string words) =>
        string.Create(words.Length + 2, words, (spaced, from) =>
        {
            spaced.Fill(' ');
            for (var at = 0; at < from.Length; at++)
                if (char.IsLetterOrDigit(from[at])) spaced[at + 1] = from[at];
        });

    private static bool IsDerived(string name, string side) =>
        Lexicon.English.Relatedness(name, side) >= Derived || Lexicon.English.Relatedness(Lexicon.English.BaseForm(name), side) >= Derived;
}
