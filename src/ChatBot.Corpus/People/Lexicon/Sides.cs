using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>Whom a role speaks for: "Russian Foreign Minister" is Russia's, "CEO of Harlan Freight" is Harlan Freight's.</summary>
internal static class Sides
{
    private static readonly WordSet Tasks = new("to on about for over against regarding toward towards with");
    private static readonly WordSet Belonging = new("of at for from with");

    /// <summary>The country that the role names, else the organisation after "of", "at" or "for"; null when there is neither.</summary>
    public static string? Of(string role)
    {
        var words = WordScanner.Scan(role);
        for (var number = 0; number < words.Length; number++)
        {
            // "envoy to Kenya", "adviser on Kenya": the country is the task.
            if (Tasks.Contains(words[number].In(role))) break;
            if (words[number].IsCapital && Countries.At(role, words, number, out _) is { } country) return country;
        }

        for (var number = 0; number < words.Length - 1; number++)
        {
            if (Belonging.Contains(words[number].In(role)) && Organisation(role, words, number + 1) is { } organisation) return organisation;
        }

        return null;
    }

    private static string? Organisation(string role, Word[] words, int first)
    {
        if (words[first].In(role).Equals("the", StringComparison.OrdinalIgnoreCase)) first++;
        if (first >= words.Length || !words[first].IsCapital || Titles.Portfolios.Contains(words[first].In(role))) return null;
        var last = first;
        while (last + 1 < words.Length && words[last + 1].IsJoined && words[last + 1].IsCapital) last++;
        return role[words[first].Start..words[last].End];
    }
}
