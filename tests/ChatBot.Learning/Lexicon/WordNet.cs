namespace ChatBot.Learning.Lexical;

/// <summary>WordNet as read: synsets, the senses of each word, and the lists of irregular forms.</summary>
internal sealed class WordNet(IReadOnlyList<Synset> synsets, IReadOnlyDictionary<string, IReadOnlyList<Sense>> senses, IReadOnlyList<IrregularForm> irregular)
{
    /// <summary>A sense rarer than this adds nothing to what a word is taken to mean.</summary>
    private const double RarestSense = 0.03;

    public IReadOnlyList<Synset> Synsets => synsets;

    /// <summary>Every lemma, ordinally.</summary>
    public IReadOnlyList<string> Lemmas { get; } = [.. senses.Keys.Order(StringComparer.Ordinal)];

    public IReadOnlyList<IrregularForm> Irregular => irregular;

    public bool Contains(string lemma) => senses.ContainsKey(lemma);

    /// <summary>Most probable first.</summary>
    public IReadOnlyList<Sense> Senses(string lemma) => senses.TryGetValue(lemma, out var found) ? found : [];

    public IEnumerable<Sense> FrequentSenses(string lemma) => Senses(lemma).Where(s => s.Probability >= RarestSense);

    /// <summary>That the word, met anywhere, means this synset.</summary>
    public double Probability(string lemma, int synset)
    {
        foreach (var sense in Senses(lemma))
        {
            if (sense.Synset == synset)
                return sense.Probability;
        }

        return 0;
    }

    /// <summary>Occurrences in the sense-tagged texts, of all parts of speech or of one.</summary>
    public int Count(string lemma, char partOfSpeech = '*') =>
        Senses(lemma).Where(s => partOfSpeech == '*' || synsets[s.Synset].PartOfSpeech == partOfSpeech).Sum(s => s.Count);

    /// <summary>The synset of the word's sense with this rank, from 1, as "bank.n.2".</summary>
    public int Named(string name)
    {
        var parts = name.Split('.');
        var rank = int.Parse(parts[2]) - 1;
        return Senses(parts[0]).Single(s => s.Rank == rank && synsets[s.Synset].PartOfSpeech == parts[1][0]).Synset;
    }
}

/// <param name="PartOfSpeech">n, v, a or r.</param>
internal readonly record struct IrregularForm(string Form, string Lemma, char PartOfSpeech);
