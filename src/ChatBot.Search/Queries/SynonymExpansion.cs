using ChatBot.Search.Terms;

namespace ChatBot.Search.Queries;

/// <summary>Adds what the synonym file knows of the question's words and phrases, as far as the corpus has it.</summary>
internal sealed class SynonymExpansion(TermLookup lookup, Synonyms synonyms, float weight)
{
    public void Add(List<QuestionWord> words, QueryTerms terms)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsStopWord) continue;
            foreach (var rule in synonyms.StartingWith(words[i].Term))
            {
                if (StandsAt(rule, words, i) && lookup.Contains(rule.Target)) Add(rule, words.GetRange(i, rule.Source.Length), terms);
            }
        }
    }

    private static bool StandsAt(SynonymRule rule, List<QuestionWord> words, int at)
    {
        if (at + rule.Source.Length > words.Count) return false;
        for (var i = 0; i < rule.Source.Length; i++)
        {
            if (rule.Source[i] is not Phrase.AnyWord && rule.Source[i] != words[at + i].Term) return false;
        }
        return true;
    }

    /// <summary>A synonym of several words answers each of them with its share of one word's weight.</summary>
    private void Add(SynonymRule rule, List<QuestionWord> matched, QueryTerms terms)
    {
        matched.RemoveAll(word => word.IsStopWord);
        foreach (var word in matched) terms.Add(rule.Target, word, weight / matched.Count, QueryTermOrigin.Synonym);
    }
}
