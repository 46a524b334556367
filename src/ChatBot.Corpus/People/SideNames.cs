using ChatBot.Corpus.People.Lexicon;

namespace ChatBot.Corpus.People;

/// <summary>What the names of one side have in common.</summary>
public static class SideNames
{
    /// <summary>The country that a name, short form or demonym means: "Americans", "the U.S." and "United States" are one. Null for another word.</summary>
    public static string? CountryOf(string side)
    {
        var name = side.AsSpan().Trim();
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return Countries.OfNameOrDemonym(name);
    }
}
