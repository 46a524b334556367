namespace ChatBot.Answers.Lexical;

/// <param name="Lemma">Base form in lower case; may be of several words, with spaces.</param>
/// <param name="Strength">Above 0, at most 1: how much the two words in their usual senses mean the same.</param>
internal readonly record struct RelatedWord(string Lemma, double Strength, RelationKind Kind);

/// <summary>How a word is related to the one asked for. The values are those in the file.</summary>
internal enum RelationKind : byte
{
    /// <summary>Irregular form to base form; only in the file.</summary>
    Base = 0,

    Synonym = 1,

    /// <summary>Of the same stem: negotiate, negotiator.</summary>
    Derivation = 2,

    /// <summary>The same idea as another part of speech with another stem: negotiate, dialogue.</summary>
    Counterpart = 3,

    /// <summary>Near in meaning: adjectives round a common one, verbs of a group.</summary>
    Similar = 4,

    /// <summary>The related word is the wider one: dinner, meal.</summary>
    Hypernym = 5,

    /// <summary>The related word is the narrower one: meal, dinner.</summary>
    Hyponym = 6,

    /// <summary>Both are kinds of the same thing, and as a rule not each other.</summary>
    Sibling = 7,

    /// <summary>One does not happen without the other: snore, sleep; show, see.</summary>
    Entailment = 8,

    /// <summary>Part, member or substance, in either direction.</summary>
    Part = 9,

    /// <summary>An adjective and what it is a value of: hot, temperature.</summary>
    Attribute = 10,

    /// <summary>One stands in the definition of the other: fuel, energy.</summary>
    Definition = 11,

    /// <summary>Only in the file: see <see cref="Lexicon.AreOpposites"/>.</summary>
    Opposite = 12,
}
