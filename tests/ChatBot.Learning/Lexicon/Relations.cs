using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>
/// Which words a word is related to, and how strongly: the nearness of their synsets, weighed by how likely both words are to have those senses
/// (the root of the product, summed over senses: the overlap of two distributions), so that a word of many senses is tied weakly by each.
/// </summary>
internal sealed class Relations(WordNet wordNet, Neighbours neighbours)
{
    /// <summary>Letters that two words share at their start when they are of one stem.</summary>
    private const int SameStem = 4;

    public IReadOnlyDictionary<string, Relation> Of(string lemma)
    {
        var sums = new Dictionary<(string Lemma, RelationKind Kind), double>();
        foreach (var sense in wordNet.FrequentSenses(lemma))
        {
            foreach (var neighbour in Nearest(sense.Synset))
                AddWords(sums, lemma, sense, neighbour);
            foreach (var pointer in wordNet.Synsets[sense.Synset].Pointers)
                AddDerivation(sums, lemma, sense, pointer);
        }

        return sums.GroupBy(s => s.Key.Lemma, s => Relation(s.Key.Kind, s.Value), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Together, StringComparer.Ordinal);
    }

    /// <summary>Derivation holds between words, not synsets; whatever the senses, the stem is the same, hence half of the strength for that.</summary>
    private static Relation Relation(RelationKind kind, double sum) =>
        new(kind, Math.Min(1, kind == RelationKind.Derivation ? 0.5 + (0.5 * sum) : sum));

    /// <summary>A pair that is related in several ways is the more so: halt and stop are synonyms as verbs and, apart from that, as nouns.</summary>
    private static Relation Together(IEnumerable<Relation> relations)
    {
        var strongest = relations.Aggregate((a, b) => a.IsStrongerThan(b) ? a : b);
        return strongest with { Strength = 1 - relations.Aggregate(1.0, (rest, r) => rest * (1 - r.Strength)) };
    }

    /// <summary>Two synsets can be tied in several ways; the nearest counts.</summary>
    private IEnumerable<Neighbour> Nearest(int synset) =>
        neighbours.Of(synset).GroupBy(n => n.Synset).Select(g => g.OrderByDescending(n => n.Weight).ThenBy(n => n.Kind).First());

    private void AddWords(Dictionary<(string, RelationKind), double> sums, string lemma, Sense sense, Neighbour neighbour)
    {
        foreach (var word in wordNet.Synsets[neighbour.Synset].Words.Distinct(StringComparer.Ordinal))
        {
            if (word != lemma)
                Add(sums, (word, neighbour.Kind), neighbour.Weight * Overlap(sense, word, neighbour.Synset));
        }
    }

    /// <summary>The word derived, and what else is derived from that: negotiator, by negotiate, to negotiation.</summary>
    private void AddDerivation(Dictionary<(string, RelationKind), double> sums, string lemma, Sense sense, Pointer pointer)
    {
        if (!IsDerivation(pointer) || Source(sense.Synset, pointer) != lemma)
            return;
        var word = Target(pointer);
        if (word != lemma)
            Add(sums, (word, RelationKind.Derivation), 0.9 * Overlap(sense, word, pointer.Target));
        foreach (var onward in wordNet.Synsets[pointer.Target].Pointers.Where(p => IsDerivation(p) && p.Source == pointer.TargetWord))
        {
            var cousin = Target(onward);
            if (cousin != lemma && cousin != word && cousin.AsSpan().CommonPrefixLength(lemma) >= SameStem)
                Add(sums, (cousin, RelationKind.Derivation), 0.5 * Overlap(sense, cousin, onward.Target));
        }
    }

    private static bool IsDerivation(Pointer pointer) => pointer.Symbol is "+" or "\\" or "<" && pointer.Source > 0;

    private string Source(int synset, Pointer pointer) => wordNet.Synsets[synset].Words[pointer.Source - 1];

    private string Target(Pointer pointer) => wordNet.Synsets[pointer.Target].Words[pointer.TargetWord - 1];

    private double Overlap(Sense sense, string word, int synset) => Math.Sqrt(sense.Probability * wordNet.Probability(word, synset));

    private static void Add(Dictionary<(string, RelationKind), double> sums, (string, RelationKind) key, double amount) =>
        sums[key] = sums.GetValueOrDefault(key) + amount;
}

internal readonly record struct Relation(RelationKind Kind, double Strength)
{
    public bool IsStrongerThan(Relation other) => Strength > other.Strength || (Strength == other.Strength && Kind < other.Kind);
}
