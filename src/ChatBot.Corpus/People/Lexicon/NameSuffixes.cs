using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>What stands behind a name, with or without a comma, and belongs to it.</summary>
internal static class NameSuffixes
{
    private const int LongestDegree = 6;
    private static readonly WordSet OfPeople = new(
        "jr sr ii iii iv v phd md do dds dvm esq cpa jd rn cbe obe kbe mbe mp mla mep mba mph mpa mpp msw mfa llm llb edd ma ba bs ms aprn lcsw pmp cfa cissp faia aia frcp frs kc qc pe mbbs dnp jp rnp sj dpt cnp");

    private static readonly WordSet OfCompanies = new("inc ltd llc llp plc corp gmbh ag co sa bv");

    /// <summary>"Jr.", "PhD", "Ph.D."</summary>
    public static bool IsOfPerson(ReadOnlySpan<char> word) => IsKnown(word.TrimEnd('.')) || IsDegree(word.TrimEnd('.')) || (word.Contains('.') && OfPeople.Contains(word.ToString().Replace(".", "", StringComparison.Ordinal)));

    // "Ma" and "Do" are surnames, "MA" and "DO" degrees.
    private static bool IsKnown(ReadOnlySpan<char> word) => OfPeople.Contains(word) && (word.Length != 2 || char.IsUpper(word[1]) || word[1] is 'r' or 'i' or 'v');

    // "PsyD", "PharmD", "MSc", "DrPH", "MEng": capitals with small letters between, as no name has them in so few letters.
    private static bool IsDegree(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestDegree || !char.IsUpper(word[0])) return false;
        var (large, small) = (0, 0);
        foreach (var letter in word)
        {
            if (char.IsUpper(letter)) large++;
            else if (char.IsLower(letter)) small++;
            else return false;
        }

        return large >= 2 && small > 0 && (char.IsUpper(word[^1]) || char.IsUpper(word[1]));
    }

    /// <summary>"Inc.", "GmbH"</summary>
    public static bool IsOfCompany(ReadOnlySpan<char> word) => OfCompanies.Contains(word.TrimEnd('.'));
}
