using System.Text;
using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>Which base form a word form is taken for. "left" is an adjective too, but met far more often as a form of "leave".</summary>
internal sealed class BaseForms(WordNet wordNet)
{
    /// <summary>A regular form is one above all, though it is a word of its own too ("accepted"), when the base form is this many times as frequent as that.</summary>
    private const int TimesAsFrequent = 8;
    private const int CommonLemma = 5;

    private const int ShortestTogether = 5;

    private readonly ILookup<string, IrregularForm> _irregular = wordNet.Irregular
        .Where(f => f.Form != f.Lemma && wordNet.Contains(f.Lemma) && !ClosedClass.Words.Contains(f.Form) && !ClosedClass.Words.Contains(f.Lemma))
        .ToLookup(f => f.Form, StringComparer.Ordinal);

    /// <summary>Words that WordNet has with a hyphen only ("cease-fire"), by what they are written together.</summary>
    private readonly Dictionary<string, string> _together = wordNet.Lemmas
        .Where(l => l.Contains('-')).GroupBy(l => l.Replace("-", "", StringComparison.Ordinal), StringComparer.Ordinal)
        .Where(g => g.Key.Length > ShortestTogether && !wordNet.Contains(g.Key))
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public bool IsIrregular(string form) => _irregular.Contains(form);

    /// <summary>Forms that no rule leads to a base form from.</summary>
    public IEnumerable<string> Listed => _irregular.Select(g => g.Key).Concat(_together.Keys);

    /// <summary>The base form in place of which the form stands; null when it is a word of its own above all, or no form is known.</summary>
    public string? Override(string form)
    {
        if (ClosedClass.Words.Contains(form))
            return null;
        var own = wordNet.Count(form);
        if (_irregular.Contains(form))
        {
            var best = _irregular[form].OrderByDescending(f => wordNet.Count(f.Lemma, f.PartOfSpeech)).ThenBy(f => f.Lemma, StringComparer.Ordinal).First();
            return !wordNet.Contains(form) || wordNet.Count(best.Lemma, best.PartOfSpeech) > own ? best.Lemma : null;
        }

        if (_together.TryGetValue(form, out var hyphenated))
            return hyphenated;
        return wordNet.Contains(form) && Regular(form, "nv") is { } regular && regular.Count >= Math.Max(CommonLemma, TimesAsFrequent * own) ? regular.Lemma : null;
    }

    /// <summary>The lemma of a word in running text; null when it is none that is known.</summary>
    public string? Resolve(string form) => Override(form) ?? (wordNet.Contains(form) ? form : Regular(form, "nva")?.Lemma);

    /// <summary>The most common lemma that the regular endings lead to, and how common it is as that part of speech.</summary>
    public (string Lemma, int Count)? Regular(string form, string partsOfSpeech)
    {
        var bytes = Encoding.ASCII.GetBytes(form);
        var buffer = new byte[bytes.Length + 2];
        (string Lemma, int Count)? best = null;
        foreach (var rule in Detachment.English)
        {
            var partOfSpeech = rule.PartOfSpeech switch { WordClasses.Noun => 'n', WordClasses.Verb => 'v', _ => 'a' };
            var length = partsOfSpeech.Contains(partOfSpeech) ? rule.Apply(bytes, buffer) : 0;
            var lemma = Encoding.ASCII.GetString(buffer, 0, length);
            if (lemma == form || ClosedClass.Words.Contains(lemma) || !HasPartOfSpeech(lemma, partOfSpeech))
                continue;
            var count = wordNet.Count(lemma, partOfSpeech);
            if (best is null || count > best.Value.Count)
                best = (lemma, count);
        }

        return best;
    }

    private bool HasPartOfSpeech(string lemma, char partOfSpeech) => wordNet.Senses(lemma).Any(s => wordNet.Synsets[s.Synset].PartOfSpeech == partOfSpeech);
}
