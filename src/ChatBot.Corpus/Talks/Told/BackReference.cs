using ChatBot.Corpus.People;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>"the presidents", "the two leaders", "both ministers": stands for people that the document has brought together before.</summary>
internal static class BackReference
{
    private static readonly WordSet Plurals = new(
        "presidents leaders ministers chancellors premiers governors chiefs officials secretaries ambassadors envoys chairmen "
        + "diplomats parties men women politicians heads pair two counterparts colleagues");

    /// <summary>A group that stands for people named earlier; it keeps the noun until the document is known. Null for another phrase.</summary>
    public static List<Person>? Resolve(ToldSentence sentence, int first, int end)
    {
        var number = first;
        if (sentence.WordAt(number) is "the" or "both" or "these" or "them") number++;
        if (number < end && sentence.WordAt(number) is "two" or "both") number++;
        if (end - number != 1 || !Plurals.Contains(sentence.WordAt(number))) return null;
        return [new Person(sentence.WordAt(number).ToString(), [], [Marker], null)];
    }

    public static bool IsPending(TalkStatement statement) => statement.Participants is [{ Roles: [Marker] }];

    /// <summary>
    /// The one pair that the statements so far bring together; of several the one that the noun fits, or the one whose "first conversation" goes before
    /// this "second conversation". Null where that is not plain.
    /// </summary>
    public static IReadOnlyList<Person>? Pair(TalkStatement pending, IReadOnlyList<TalkStatement> before)
    {
        var pairs = Pairs(before);
        if (pairs.Count == 1) return pairs[0];
        var fitting = pairs.FindAll(pair => pair.All(person => Fits(person, pending.Participants[0].Name)));
        if (fitting.Count == 1) return fitting[0];
        if (pending.Ordinal is null) return null;
        var counted = Pairs(before.Where(statement => statement.Ordinal is not null && statement.Ordinal != pending.Ordinal && NounOf(statement) == NounOf(pending)));
        return counted.Count == 1 ? counted[0] : null;
    }

    private static List<IReadOnlyList<Person>> Pairs(IEnumerable<TalkStatement> statements)
    {
        var pairs = new List<IReadOnlyList<Person>>();
        foreach (var statement in statements.Where(statement => statement.Participants.Count == 2))
        {
            if (!pairs.Exists(pair => pair.All(statement.Participants.Contains))) pairs.Add(statement.Participants);
        }

        return pairs;
    }

    /// <summary>"conversation" in "second conversation between the presidents".</summary>
    private static string NounOf(TalkStatement statement)
    {
        var between = statement.Name.IndexOf(" between ", StringComparison.Ordinal);
        var name = between < 0 ? statement.Name : statement.Name[..between];
        return name[(name.LastIndexOf(' ') + 1)..];
    }

    private static bool Fits(Person person, string noun)
    {
        var singular = noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y" : noun.TrimEnd('s');
        return person.Roles.Any(role => role.Contains(singular, StringComparison.OrdinalIgnoreCase))
            || person.Aliases.Any(alias => alias.StartsWith(singular + " ", StringComparison.OrdinalIgnoreCase));
    }

    private const string Marker = "\u0001";
}
