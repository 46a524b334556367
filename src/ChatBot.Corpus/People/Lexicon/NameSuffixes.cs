using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>What stands behind a name, with or without a comma, and belongs to it.</summary>
internal static class NameSuffixes
{
    private static readonly WordSet OfPeople = new("jr sr ii iii iv phd md dds dvm esq cpa jd rn cbe obe kbe mp");

    private static readonly WordSet OfCompanies = new("inc ltd llc llp plc corp gmbh ag co sa bv");

    /// <summary>"Jr.", "PhD", "Ph.D."</summary>
    public static bool IsOfPerson(ReadOnlySpan<char> word) => OfPeople.Contains(word.TrimEnd('.')) || (word.Contains('.') && OfPeople.Contains(word.ToString().Replace(".", "", StringComparison.Ordinal)));

    /// <summary>"Inc.", "GmbH"</summary>
    public static bool IsOfCompany(ReadOnlySpan<char> word) => OfCompanies.Contains(word.TrimEnd('.'));
}
