using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>The synsets near a synset, with how near in meaning; a synset is its own nearest.</summary>
internal sealed class Neighbours(WordNet wordNet, Taxonomy taxonomy)
{
    /// <summary>A parent with more children than this says too little of each for them to be called alike.</summary>
    private const int LargestFamily = 40;

    public IEnumerable<Neighbour> Of(int index)
    {
        var synset = wordNet.Synsets[index];
        yield return new Neighbour(index, RelationKind.Synonym, 1.0);
        foreach (var neighbour in synset.Pointers.Select(p => Pointed(index, p)).Concat(Wider(index)).Concat(Siblings(synset)))
        {
            if (neighbour.Weight > 0 && neighbour.Synset != index)
                yield return neighbour;
        }
    }

    private Neighbour Pointed(int from, Pointer pointer)
    {
        var to = pointer.Target;
        return pointer.Symbol switch
        {
            "@" => new(to, RelationKind.Hypernym, 0.75 * taxonomy.Likeness(to, from)),
            "~" => new(to, RelationKind.Hyponym, 0.75 * taxonomy.Likeness(from, to)),
            "@i" => new(to, RelationKind.Hypernym, 0.35),
            "$" => new(to, RelationKind.Similar, 0.7),
            "&" => new(to, RelationKind.Similar, 0.65),
            "^" => new(to, RelationKind.Similar, 0.5),
            "*" or ">" => new(to, RelationKind.Entailment, 0.5),
            "+" or "\\" or "<" => new(to, RelationKind.Counterpart, 0.6),
            "=" => new(to, RelationKind.Attribute, 0.5),
            "%p" or "#p" or "%m" or "#m" or "%s" or "#s" => new(to, RelationKind.Part, 0.35),
            _ => new(to, RelationKind.Similar, 0),
        };
    }

    /// <summary>The parents' parents.</summary>
    private IEnumerable<Neighbour> Wider(int index) =>
        from parent in wordNet.Synsets[index].Targets("@")
        from wider in wordNet.Synsets[parent].Targets("@")
        select new Neighbour(wider, RelationKind.Hypernym, 0.55 * taxonomy.Likeness(wider, index));

    private IEnumerable<Neighbour> Siblings(Synset synset) =>
        from parent in synset.Targets("@")
        let family = wordNet.Synsets[parent].Targets("~").ToList()
        where family.Count <= LargestFamily
        from sibling in family
        select new Neighbour(sibling, RelationKind.Sibling, 0.4 * taxonomy.Likeness(parent, synset.Index, sibling));
}

internal readonly record struct Neighbour(int Synset, RelationKind Kind, double Weight);
