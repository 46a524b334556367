using System.Text.RegularExpressions;
using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>Which words the lexicon has: those in use, by the tagged texts and the definitions; what shares a meaning or a stem with them; names of places and peoples.</summary>
internal sealed partial class Vocabulary(WordNet wordNet, BaseForms forms, Glosses glosses)
{
    /// <summary>A phrase comes in as another name of a word that the tagged texts have this often in that meaning.</summary>
    private const int CommonSense = 3;

    /// <summary>Ordinally, listed forms among the base forms.</summary>
    public IReadOnlyList<string> Choose()
    {
        var used = wordNet.Lemmas.Where(l => IsPlain(l) && IsUsed(l)).ToHashSet(StringComparer.Ordinal);
        var words = new SortedSet<string>(used, StringComparer.Ordinal);
        words.UnionWith(used.SelectMany(Alike).Where(IsPlain));
        words.UnionWith(wordNet.Lemmas.Where(l => IsPlain(l) && !l.Contains(' ') && IsPlaceOrPeople(l)));
        words.UnionWith(forms.Listed.Where(f => IsPlain(f) && !f.Contains(' ') && forms.Override(f) is { } lemma && (forms.IsIrregular(f) ? words.Contains(lemma) : used.Contains(lemma))));
        words.UnionWith(ClosedClass.Words);
        return [.. words];
    }

    private bool IsUsed(string lemma) => wordNet.Count(lemma) > 0 || (!lemma.Contains(' ') && glosses.Has(lemma));

    /// <summary>The other names of a used word's meanings, and the words of its stem.</summary>
    private IEnumerable<string> Alike(string lemma)
    {
        foreach (var sense in wordNet.FrequentSenses(lemma).Where(s => s.Count > 0))
        {
            var synset = wordNet.Synsets[sense.Synset];
            foreach (var word in synset.Words.Where(w => sense.Count >= CommonSense || !w.Contains(' ')))
                yield return word;
            foreach (var pointer in synset.Pointers.Where(p => p.Symbol is "+" or "\\" or "!" && p.TargetWord > 0))
                yield return wordNet.Synsets[pointer.Target].Words[pointer.TargetWord - 1];
        }
    }

    private bool IsPlaceOrPeople(string lemma) => wordNet.FrequentSenses(lemma).Any(s => wordNet.Synsets[s.Synset] is var synset
        && ((synset.File == 15 && synset.Targets("@i").Any()) || (synset.File == 18 && synset.Targets("#m").Any())));

    private static bool IsPlain(string lemma) => lemma.Length <= WordTable.LongestWord && Plain().IsMatch(lemma);

    [GeneratedRegex("^[a-z][a-z' .-]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
