namespace ChatBot.Learning.Lexical;

/// <summary>
/// Words that contradict each other. WordNet has antonyms between single words; from these follow: their synonyms, the satellites of an adjective,
/// the verbs just below a verb (resume, from continue), and the words of the same stem in another part of speech (acceptance and refusal).
/// </summary>
internal sealed class Opposites(WordNet wordNet, Taxonomy taxonomy)
{
    public const double Weakest = 0.2;

    private const double Direct = 1.0;

    /// <summary>Two words that WordNet itself opposes bring each other to mind, in whatever sense.</summary>
    private const double Floor = 0.15;

    private const double BySynonym = 0.85;
    private const double BySatellite = 0.7;
    private const double ByHypernym = 0.8;
    private const double ByDerivation = 0.8;

    public Dictionary<string, double> Of(string lemma)
    {
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var sense in wordNet.FrequentSenses(lemma))
        {
            var synset = wordNet.Synsets[sense.Synset];
            AddAntonyms(found, sense, synset, lemma);
            foreach (var head in synset.Targets("&"))
                AddSynsets(found, sense.Probability, head, BySatellite);
            foreach (var above in synset.PartOfSpeech == 'v' ? synset.Targets("@") : [])
                AddSynsets(found, sense.Probability, above, ByHypernym * taxonomy.Likeness(above, sense.Synset));
            AddDerived(found, sense, synset, lemma);
        }

        found.Remove(lemma);
        return found;
    }

    private void AddAntonyms(Dictionary<string, double> found, Sense sense, Synset synset, string lemma)
    {
        foreach (var pointer in synset.Pointers.Where(p => p.Symbol == "!"))
        {
            if (pointer.Source > 0 && synset.Words[pointer.Source - 1] == lemma)
                Add(found, sense.Probability, pointer.Target, Target(pointer), Direct);
        }

        AddSynsets(found, sense.Probability, synset.Index, BySynonym);
        foreach (var satellite in synset.Targets("!").SelectMany(o => wordNet.Synsets[o].Targets("&")).Distinct())
            AddWords(found, sense.Probability, satellite, BySatellite);
    }

    /// <summary>The words of the synsets opposite to one.</summary>
    private void AddSynsets(Dictionary<string, double> found, double probability, int synset, double weight)
    {
        foreach (var opposite in wordNet.Synsets[synset].Targets("!").Distinct())
            AddWords(found, probability, opposite, weight);
    }

    private void AddWords(Dictionary<string, double> found, double probability, int synset, double weight)
    {
        foreach (var word in wordNet.Synsets[synset].Words)
            Add(found, probability, synset, word, weight);
    }

    /// <summary>acceptance, accept: refuse, refusal.</summary>
    private void AddDerived(Dictionary<string, double> found, Sense sense, Synset synset, string lemma)
    {
        var opposites = from stem in Derived(synset, lemma)
                        from pointer in wordNet.Synsets[stem.Target].Pointers
                        where pointer.Symbol == "!" && pointer.Source == stem.TargetWord
                        select Target(pointer);
        var back = from opposite in opposites.Distinct(StringComparer.Ordinal)
                   from other in wordNet.FrequentSenses(opposite)
                   from pointer in Derived(wordNet.Synsets[other.Synset], opposite)
                   where wordNet.Synsets[pointer.Target].PartOfSpeech == synset.PartOfSpeech
                   select pointer;
        foreach (var pointer in back)
            Add(found, sense.Probability, pointer.Target, Target(pointer), ByDerivation);
    }

    private string Target(Pointer pointer) => wordNet.Synsets[pointer.Target].Words[pointer.TargetWord - 1];

    private static IEnumerable<Pointer> Derived(Synset synset, string lemma) =>
        synset.Pointers.Where(p => p.Symbol == "+" && p.Source > 0 && synset.Words[p.Source - 1] == lemma);

    private void Add(Dictionary<string, double> found, double probability, int synset, string word, double weight)
    {
        var overlap = Math.Sqrt(probability * wordNet.Probability(word, synset));
        var strength = weight == Direct ? Floor + ((1 - Floor) * overlap) : weight * overlap;
        found[word] = Math.Max(strength, found.GetValueOrDefault(word));
    }
}
