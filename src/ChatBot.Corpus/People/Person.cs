using ChatBot.Corpus.People.Names;

namespace ChatBot.Corpus.People;

/// <summary>Somebody the corpus names, under one canonical name.</summary>
/// <param name="Name">The fullest form without titles: "Donald Trump".</param>
/// <param name="Aliases">Every other form that the corpus uses for this person, such as "Trump", "President Trump", a spelling variant, a chat name; no duplicates.</param>
/// <param name="Roles">As written, most frequent first: "U.S. Secretary of State".</param>
/// <param name="Side">The country, company or team that the roles speak of; null when none does.</param>
public sealed record Person(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Roles, string? Side)
{
    public override string ToString() => Name;

    /// <summary>How the corpus spells a word of these names otherwise: "zelenskyy" for "zelensky". In lower case, each once.</summary>
    public IReadOnlyList<string> OtherSpellingsOf(string word)
    {
        var folded = NameFolding.Fold(word);
        if (folded.Length < Transliteration.MinSurnameLength) return [];
        var key = Transliteration.Key(folded);
        return [.. Aliases.Prepend(Name)
            .SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(part => part.ToLowerInvariant())
            .Where(part => NameFolding.Fold(part) is var other && other != folded && Transliteration.Key(other) == key)
            .Distinct(StringComparer.Ordinal)];
    }

    internal bool IsLike(Person other) => Name == other.Name && Side == other.Side && Aliases.SequenceEqual(other.Aliases) && Roles.SequenceEqual(other.Roles);
}
