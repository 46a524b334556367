using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Spelling;
using ChatBot.Index.Statistics;

namespace ChatBot.Index.Queries;

/// <summary>
/// Makes a query of a question: the words as written, in each language of the corpus, compounds both ways, synonyms, and for a word that is
/// unknown with all of
/// these the nearest spelling.
/// </summary>
internal sealed class QuestionParser
{
    private readonly CorpusStatistics _statistics;
    private readonly SpellingSuggestions _spelling;
    private readonly CorpusLanguages _languages;
    private readonly float _spellingWeight;
    private readonly Compounds _compounds;
    private readonly SynonymExpansion _synonyms;

    public QuestionParser(CorpusStatistics statistics, SpellingSuggestions spelling, CorpusLanguages languages, PassageIndexOptions options)
    {
        (_statistics, _spelling, _languages) = (statistics, spelling, languages);
        _spellingWeight = options.SpellingWeight;
        _compounds = new Compounds(statistics, options.CompoundWeight);
        _synonyms = new SynonymExpansion(statistics, options.Synonyms, options.SynonymWeight);
    }

    public SearchQuery Parse(string question)
    {
        var language = _languages.OfQuestion(question);
        var words = QuestionWord.Read(question, language, _languages.Others(language));
        var terms = new QueryTerms();
        foreach (var word in words)
        {
            if (word.IsStopWord) continue;
            foreach (var term in word.Others.Prepend(word.Term))
            {
                if (_statistics.Contains(term)) terms.Add(term, word, 1, QueryTermOrigin.Written);
            }
        }

        _compounds.Add(words, language, terms);
        _synonyms.Add(words, language, terms);
        foreach (var word in words)
        {
            if (!word.IsStopWord && terms.IsEmpty(word.Group)) AddUnknown(word, language, terms);
        }

        return terms.ToQuery();
    }

    private void AddUnknown(QuestionWord word, Language language, QueryTerms terms)
    {
        if (StopWordSpelling.IsSwapped(word.Folded, language)) return;
        if (_spelling.Nearest(word.Folded, 1) is [var nearest])
            terms.Add(nearest.Term, word, _spellingWeight, QueryTermOrigin.Spelling);
        else
            terms.Add(word.Term, word, 1, QueryTermOrigin.Written);
    }
}
