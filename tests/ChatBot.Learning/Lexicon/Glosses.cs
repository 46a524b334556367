using System.Text.RegularExpressions;

namespace ChatBot.Learning.Lexical;

/// <summary>The definitions as text: which words define a word, and how ordinary a word is.</summary>
internal sealed partial class Glosses
{
    private const double GlossWeight = 0.25;
    private const double LeastTelling = 3.5;
    private const double Strongest = 0.42;

    private readonly WordNet _wordNet;
    private readonly List<string>[] _words;
    private readonly Dictionary<string, int> _synsetsWith = new(StringComparer.Ordinal);
    private readonly double _highest;

    public Glosses(WordNet wordNet, BaseForms forms)
    {
        _wordNet = wordNet;
        _words = [.. wordNet.Synsets.Select(s => Split(s.Gloss, forms))];
        foreach (var word in _words.SelectMany(w => w))
            _synsetsWith[word] = _synsetsWith.GetValueOrDefault(word) + 1;
        _highest = wordNet.Lemmas.Max(Frequency);
    }

    public bool Has(string lemma) => _synsetsWith.ContainsKey(lemma);

    /// <summary>From 0 to 1, logarithmic in how often the tagged texts have the word, with some weight for the definitions that do.</summary>
    public double Commonness(string lemma) => ClosedClass.Words.Contains(lemma) ? 0 : Math.Log(1 + Frequency(lemma)) / Math.Log(1 + _highest);

    /// <summary>The telling words of the definitions of the word's main senses; those of names (whose synset is an instance) are facts, not meanings.</summary>
    public IEnumerable<(string Lemma, double Strength)> Defining(string lemma)
    {
        foreach (var sense in _wordNet.FrequentSenses(lemma).Take(3).Where(s => !_wordNet.Synsets[s.Synset].Targets("@i").Any()))
        {
            foreach (var word in _words[sense.Synset].Where(w => w != lemma))
                yield return (word, Strongest * Math.Sqrt(sense.Probability) * Telling(word));
        }
    }

    /// <summary>From 0 to 1: words that stand in many definitions ("act", "person", "cause") say nothing.</summary>
    private double Telling(string word) =>
        Math.Clamp((Math.Log((double)_words.Length / _synsetsWith[word]) - LeastTelling) / 4, 0, 1);

    private double Frequency(string lemma) => _wordNet.Count(lemma) + (GlossWeight * _synsetsWith.GetValueOrDefault(lemma));

    private static List<string> Split(string gloss, BaseForms forms) =>
    [
        .. Word().Matches(Aside().Replace(gloss.ToLowerInvariant(), " ")).Select(m => m.Value)
            .Where(w => !ClosedClass.Words.Contains(w)).Select(forms.Resolve).OfType<string>()
            .Where(w => w.Length > 2).Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Aside();

    [GeneratedRegex("[a-z]+(-[a-z]+)*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
