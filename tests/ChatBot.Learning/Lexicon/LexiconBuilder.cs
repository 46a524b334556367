using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>Puts together what the lexicon says of each word.</summary>
internal sealed class LexiconBuilder
{
    private const double Weakest = 0.15;

    /// <summary>A word that hardly occurs needs few relatives; the common word at the other end of a link is enough to find it by.</summary>
    private const int FewestLinks = 4;
    private const int MostLinksOfPhrase = 3;
    private const int MostLinks = 24;
    private const double CommonWord = 0.4;
    private const int MostPhrases = 3;
    private const int MostOpposites = 12;

    /// <summary>An irregular form that is a base form's first of all keeps its own meaning too ("left") when it has at least this share of the base form's use.</summary>
    private const double OwnMeaning = 0.05;

    private static readonly Dictionary<RelationKind, int> MostOfKind = new()
    {
        [RelationKind.Hyponym] = 8,
        [RelationKind.Sibling] = 5,
        [RelationKind.Definition] = 5,
        [RelationKind.Part] = 4,
    };

    private readonly WordNet _wordNet;
    private readonly BaseForms _forms;
    private readonly Glosses _glosses;
    private readonly Relations _relations;
    private readonly Opposites _opposites;
    private readonly ClassFinder _classes;
    private readonly IReadOnlyList<string> _words;
    private readonly Dictionary<string, int> _numbers;
    private readonly ILookup<string, (string Lemma, double Strength)> _defines;

    public LexiconBuilder(WordNet wordNet)
    {
        var taxonomy = new Taxonomy(wordNet);
        _wordNet = wordNet;
        _forms = new BaseForms(wordNet);
        _glosses = new Glosses(wordNet, _forms);
        _relations = new Relations(wordNet, new Neighbours(wordNet, taxonomy));
        _opposites = new Opposites(wordNet, taxonomy);
        _classes = new ClassFinder(wordNet, taxonomy);
        _words = new Vocabulary(wordNet, _forms, _glosses).Choose();
        _numbers = _words.Select((word, number) => (word, number)).ToDictionary(w => w.word, w => w.number, StringComparer.Ordinal);
        _defines = (from word in _words
                    from defining in _glosses.Defining(word)
                    select (defining.Lemma, Word: word, Strength: defining.Strength * _glosses.Commonness(word)))
            .ToLookup(d => d.Lemma, d => (d.Word, d.Strength), StringComparer.Ordinal);
    }

    public IReadOnlyList<LexiconEntry> Build() => [.. _words.Select(Entry)];

    private LexiconEntry Entry(string word)
    {
        if (ClosedClass.Words.Contains(word))
            return new LexiconEntry(word, WordClasses.None, 0, []);
        if (_forms.Override(word) is not { } lemma || !_numbers.TryGetValue(lemma, out var number))
            return new LexiconEntry(word, _classes.Of(word), _glosses.Commonness(word), [.. Related(word), .. Contrary(word)]);

        var toBase = new LexiconLink(number, RelationKind.Base, 1000);
        return HasOwnMeaning(word, lemma)
            ? new LexiconEntry(word, _classes.Of(word), _glosses.Commonness(word), [toBase, .. Related(word), .. Contrary(word)])
            : new LexiconEntry(word, WordClasses.None, _glosses.Commonness(lemma), [toBase]);
    }

    private bool HasOwnMeaning(string word, string lemma) =>
        _wordNet.Contains(word) && (!_forms.IsIrregular(word) || _wordNet.Count(word) > OwnMeaning * _wordNet.Count(lemma));

    private IEnumerable<LexiconLink> Related(string word)
    {
        var relations = new Dictionary<string, Relation>(_relations.Of(word), StringComparer.Ordinal);
        foreach (var (lemma, strength) in _glosses.Defining(word).Concat(_defines[word]))
            Strengthen(relations, lemma, new Relation(RelationKind.Definition, strength));
        if (_forms.Regular(word, "nv") is { } stem)
            Strengthen(relations, stem.Lemma, new Relation(RelationKind.Derivation, 0.75));

        var opposites = _opposites.Of(word);
        var strongest = relations
            .Where(r => r.Key != word && IsWorthALink(r.Key, r.Value.Kind) && opposites.GetValueOrDefault(r.Key) < Opposites.Weakest)
            .Select(r => (r.Key, r.Value.Kind, Strength: r.Value.Strength * (0.8 + (0.2 * _glosses.Commonness(r.Key)))))
            .Where(r => r.Strength >= Weakest)
            .OrderByDescending(r => r.Strength).ThenBy(r => r.Key, StringComparer.Ordinal);
        return Varied(strongest).Take(MostRelated(word)).Select(r => Link(r.Lemma, r.Kind, r.Strength));
    }

    private int MostRelated(string word) => word.Contains(' ') ? MostLinksOfPhrase
        : FewestLinks + (int)((MostLinks - FewestLinks) * Math.Min(1, _glosses.Commonness(word) / CommonWord));

    private bool IsWorthALink(string lemma, RelationKind kind) =>
        _numbers.ContainsKey(lemma) && !ClosedClass.Words.Contains(lemma) && (_forms.Override(lemma) is not { } other || HasOwnMeaning(lemma, other))
        && (kind is RelationKind.Derivation || _glosses.Commonness(lemma) > 0 || (kind is RelationKind.Synonym && lemma.Contains(' ')));

    /// <summary>Not too many of one kind, nor of several words.</summary>
    private static IEnumerable<(string Lemma, RelationKind Kind, double Strength)> Varied(IEnumerable<(string Lemma, RelationKind Kind, double Strength)> relations)
    {
        var taken = new Dictionary<RelationKind, int>();
        var phrases = 0;
        foreach (var relation in relations)
        {
            if (relation.Lemma.Contains(' ') && ++phrases > MostPhrases)
                continue;
            var count = taken[relation.Kind] = taken.GetValueOrDefault(relation.Kind) + 1;
            if (count <= MostOfKind.GetValueOrDefault(relation.Kind, MostLinks))
                yield return relation;
        }
    }

    private IEnumerable<LexiconLink> Contrary(string word) =>
        _opposites.Of(word).Where(o => o.Value >= Opposites.Weakest && IsWorthALink(o.Key, RelationKind.Opposite))
            .OrderByDescending(o => o.Value).ThenBy(o => o.Key, StringComparer.Ordinal)
            .Take(MostOpposites)
            .Select(o => Link(o.Key, RelationKind.Opposite, o.Value));

    private LexiconLink Link(string lemma, RelationKind kind, double strength) =>
        new(_numbers[lemma], kind, Math.Clamp((int)Math.Round(strength * 1000), 1, 1000));

    private static void Strengthen(Dictionary<string, Relation> relations, string lemma, Relation relation)
    {
        if (!relations.TryGetValue(lemma, out var other) || relation.IsStrongerThan(other))
            relations[lemma] = relation;
    }
}

/// <summary>A word of the lexicon with all that is known of it.</summary>
internal sealed record LexiconEntry(string Word, WordClasses Classes, double Commonness, IReadOnlyList<LexiconLink> Links);
