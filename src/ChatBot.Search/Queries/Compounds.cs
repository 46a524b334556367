using ChatBot.Search.Analysis;
using ChatBot.Search.Postings;

namespace ChatBot.Search.Queries;

/// <summary>Words that the corpus writes together and the question apart, or the other way round: "cease fire", "ceasefire".</summary>
internal sealed class Compounds(TermLookup lookup, float weight)
{
    private const int MinPart = 3;
    private const int MinTogether = 6;

    public void Add(IReadOnlyList<QuestionWord> words, QueryTerms terms)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsStopWord) continue;
            if (i > 0 && words[i].FollowsDirectly && !words[i - 1].IsStopWord) AddTogether(words[i - 1], words[i], terms);
            AddApart(words[i], terms);
        }
    }

    /// <summary>The compound answers both words, so it has half a word's weight for each.</summary>
    private void AddTogether(QuestionWord first, QuestionWord second, QueryTerms terms)
    {
        if (first.Folded.Length + second.Folded.Length < MinTogether) return;
        var term = TextAnalyzer.Stem(first.Folded + second.Folded);
        if (!lookup.Contains(term)) return;
        terms.Add(term, first, weight / 2, QueryTermOrigin.Compound);
        terms.Add(term, second, weight / 2, QueryTermOrigin.Compound);
    }

    private void AddApart(QuestionWord word, QueryTerms terms)
    {
        for (var split = MinPart; split <= word.Folded.Length - MinPart; split++)
        {
            var (first, second) = (word.Folded[..split], word.Folded[split..]);
            if (TextAnalyzer.IsStopWord(first) || TextAnalyzer.IsStopWord(second)) continue;
            var phrase = TextAnalyzer.Stem(first) + Phrase.Separator + TextAnalyzer.Stem(second);
            if (lookup.Contains(phrase)) terms.Add(phrase, word, weight, QueryTermOrigin.Compound);
        }
    }
}
