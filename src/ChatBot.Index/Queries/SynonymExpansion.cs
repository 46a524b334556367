using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Statistics;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Index.Queries;

/// <summary>Adds what the synonym file knows of the question's words and phrases, as far as the corpus has it.</summary>
internal sealed class SynonymExpansion(CorpusStatistics statistics, Synonyms synonyms, float weight)
{
    public void Add(List<QuestionWord> words, Language language, QueryTerms terms)
    {
        if (synonyms.In(language) is not { } map) return;
        using var stream = new SynonymFilter(new QuestionStream(words), map, ignoreCase: false);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var type = stream.GetAttribute<ITypeAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            if (type.Type == SynonymFilter.TYPE_SYNONYM && statistics.Contains(term.ToString()!))
                Add(term.ToString()!, Between(words, offset), terms);
        }
    }

    private static List<QuestionWord> Between(List<QuestionWord> words, IOffsetAttribute offset) =>
        words.FindAll(word => !word.IsStopWord && word.Start >= offset.StartOffset && word.End <= offset.EndOffset);

    /// <summary>A synonym of several words answers each of them with its share of one word's weight.</summary>
    private void Add(string synonym, List<QuestionWord> matched, QueryTerms terms)
    {
        foreach (var word in matched) terms.Add(synonym, word, weight / matched.Count, QueryTermOrigin.Synonym);
    }
}
