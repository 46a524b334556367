using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>Gives everybody a side: by what their roles name, else by the person whose aide they are.</summary>
internal static class PersonSides
{
    public static Person[] Complete(IReadOnlyList<Entry> entries, MentionScanner scanner)
    {
        var sides = new string?[entries.Count];
        for (var number = 0; number < sides.Length; number++) sides[number] = Named(entries[number]);
        var people = new Person[entries.Count];
        for (var number = 0; number < people.Length; number++)
            people[number] = entries[number].ToPerson(sides[number] ?? OfPrincipal(entries[number], sides, scanner));
        return people;
    }

    private static string? Named(Entry entry)
    {
        var tally = new Tally();
        foreach (var role in entry.Roles)
        {
            if (Sides.Of(role) is { } side) tally.Add(side, times: 1);
        }

        return tally.MostFrequentFirst() is [var first, ..] ? first : entry.OwnSide;
    }

    /// <summary>"Roe's spokesperson" is on Roe's side.</summary>
    private static string? OfPrincipal(Entry entry, string?[] sides, MentionScanner scanner)
    {
        var found = new List<FoundName>();
        foreach (var role in entry.Roles)
        {
            found.Clear();
            scanner.Find(role, WordScanner.Scan(role), found);
            foreach (var name in found)
            {
                if (name.People is [var principal] && principal != entry.Number && sides[principal] is { } side) return side;
            }
        }

        return null;
    }
}
