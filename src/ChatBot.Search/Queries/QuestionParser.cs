using ChatBot.Search.Analysis;
using ChatBot.Search.Terms;
using ChatBot.Search.Spelling;

namespace ChatBot.Search.Queries;

/// <summary>
/// Makes a query of a question: the words as written, compounds both ways, synonyms, and for a word that is unknown with all of these the
/// nearest spelling.
/// </summary>
internal sealed class QuestionParser(TermLookup lookup, SpellingSuggestions spelling, PassageIndexOptions options)
{
    private readonly Compounds _compounds = new(lookup, options.CompoundWeight);
    private readonly SynonymExpansion _synonyms = new(lookup, options.Synonyms, options.SynonymWeight);

    public SearchQuery Parse(string question)
    {
        var words = QuestionWord.Read(question);
        var terms = new QueryTerms();
        foreach (var word in words)
        {
            if (!word.IsStopWord && lookup.Contains(word.Term)) terms.Add(word.Term, word, 1, QueryTermOrigin.Written);
        }
        _compounds.Add(words, terms);
        _synonyms.Add(words, terms);
        foreach (var word in words)
        {
            if (!word.IsStopWord && terms.IsEmpty(word.Group)) AddUnknown(word, terms);
        }
        return terms.ToQuery();
    }

    private void AddUnknown(QuestionWord word, QueryTerms terms)
    {
        if (StopWordSpelling.IsSwapped(word.Folded)) return;
        if (spelling.Nearest(word.Folded, 1) is [var nearest])
            terms.Add(TextAnalyzer.Stem(nearest.Word), word, options.SpellingWeight, QueryTermOrigin.Spelling);
        else
            terms.Add(word.Term, word, 1, QueryTermOrigin.Written);
    }
}
