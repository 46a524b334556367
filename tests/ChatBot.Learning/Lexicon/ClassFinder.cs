using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>A word's parts of speech and classes, of those senses that are a fair share of its use.</summary>
internal sealed class ClassFinder
{
    private const double RarestPartOfSpeech = 0.03;
    private const double RarestClass = 0.12;

    private readonly WordNet _wordNet;
    private readonly WordClasses[] _bySynset;

    public ClassFinder(WordNet wordNet, Taxonomy taxonomy)
    {
        _wordNet = wordNet;
        var tops = ClassAnchors.Tops.ToDictionary(t => wordNet.Named(t.Sense), t => t.Class);
        var narrower = ClassAnchors.Narrower.ToLookup(n => wordNet.Named(n.Sense), n => n.Class);
        _bySynset = [.. wordNet.Synsets.Select(OfSynset)];

        WordClasses OfSynset(Synset synset)
        {
            var classes = ClassAnchors.Files.GetValueOrDefault(synset.File) | tops.GetValueOrDefault(synset.Index);
            if (synset.PartOfSpeech == 'n')
                classes |= taxonomy.WithAncestors(synset.Index).SelectMany(a => narrower[a]).Aggregate(WordClasses.None, (all, one) => all | one);
            if (classes.HasFlag(WordClasses.Country))
                classes &= ~WordClasses.Organisation;
            return classes | Demonym(synset);
        }
    }

    public WordClasses Of(string lemma)
    {
        var senses = _wordNet.Senses(lemma);
        var classes = senses.GroupBy(s => PartOfSpeech(s.Synset)).Where(g => g.Sum(s => s.Probability) >= RarestPartOfSpeech).Aggregate(WordClasses.None, (all, g) => all | g.Key);
        var shares = new Dictionary<WordClasses, double>();
        foreach (var sense in senses)
        {
            foreach (var one in Single(_bySynset[sense.Synset]))
                shares[one] = shares.GetValueOrDefault(one) + sense.Probability;
        }

        return shares.Where(s => s.Value >= RarestClass).Aggregate(classes, (all, share) => all | share.Key);
    }

    private WordClasses PartOfSpeech(int synset) => _wordNet.Synsets[synset].PartOfSpeech switch
    {
        'n' => WordClasses.Noun,
        'v' => WordClasses.Verb,
        'a' => WordClasses.Adjective,
        _ => WordClasses.Adverb,
    };

    /// <summary>A person that is a member of a country or a place, and the adjective that pertains to one.</summary>
    private WordClasses Demonym(Synset synset)
    {
        var places = synset.Targets(synset.PartOfSpeech == 'n' ? "#m" : "\\").Select(t => _wordNet.Synsets[t].File);
        return (synset.File == 18 || synset.PartOfSpeech == 'a') && places.Contains(15) ? WordClasses.Demonym : WordClasses.None;
    }

    private static IEnumerable<WordClasses> Single(WordClasses classes)
    {
        for (var rest = (ulong)classes; rest != 0; rest &= rest - 1)
            yield return (WordClasses)(rest & (~rest + 1));
    }
}
