namespace ChatBot.Learning.Lexical;

/// <summary>The hierarchy of nouns and verbs, with how much each of its synsets tells: the rarer all that is below it, the more (Resnik 1995).</summary>
internal sealed class Taxonomy
{
    private readonly WordNet _wordNet;
    private readonly double[] _information;

    public Taxonomy(WordNet wordNet)
    {
        _wordNet = wordNet;
        var frequencies = new double[wordNet.Synsets.Count];
        foreach (var synset in wordNet.Synsets)
        {
            var own = 1 + synset.Words.Sum(w => wordNet.Senses(w).Where(s => s.Synset == synset.Index).Sum(s => s.Count));
            foreach (var ancestor in WithAncestors(synset.Index))
                frequencies[ancestor] += own;
        }

        var total = wordNet.Synsets.Where(s => s.PartOfSpeech is 'n' or 'v' && !s.Targets("@ @i").Any()).Sum(s => frequencies[s.Index]);
        _information = [.. frequencies.Select(f => -Math.Log(f / total))];
    }

    /// <summary>From 0 to 1: how much of what the narrower synset tells the wider one above it tells already (Lin 1998).</summary>
    public double Likeness(int wider, int narrower) =>
        Math.Max(0, 2 * _information[wider] / (_information[wider] + _information[narrower]));

    /// <summary>Of two synsets below a common one.</summary>
    public double Likeness(int common, int one, int other) => Math.Max(0, 2 * _information[common] / (_information[one] + _information[other]));

    /// <summary>The synset and all above it, nearest first.</summary>
    public IReadOnlyList<int> WithAncestors(int synset)
    {
        var found = new List<int> { synset };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var above in _wordNet.Synsets[found[i]].Targets("@ @i"))
            {
                if (!found.Contains(above))
                    found.Add(above);
            }
        }

        return found;
    }
}
