using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Statistics;

namespace ChatBot.Index.Queries;

/// <summary>Words that the corpus writes together and the question apart, or the other way round: "cease fire", "ceasefire".</summary>
internal sealed class Compounds(CorpusStatistics statistics, float weight)
{
    private const int MinPart = 3;
    private const int MinTogether = 6;

    /// <summary>Where both parts are more frequent, standing side by side is no sign of a compound, and finding out takes long.</summary>
    private const int MaxPassages = 5_000;

    public void Add(IReadOnlyList<QuestionWord> words, Language language, QueryTerms terms)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsStopWord) continue;
            if (i > 0 && words[i].FollowsDirectly && !words[i - 1].IsStopWord) AddTogether(words[i - 1], words[i], language, terms);
            AddApart(words[i], language, terms);
        }
    }

    /// <summary>The compound answers both words, so it has half a word's weight for each.</summary>
    private void AddTogether(QuestionWord first, QuestionWord second, Language language, QueryTerms terms)
    {
        if (first.Folded.Length + second.Folded.Length < MinTogether) return;
        var term = language.Forms.Of(first.Folded + second.Folded).Term;
        if (!statistics.Contains(term)) return;
        terms.Add(term, first, weight / 2, QueryTermOrigin.Compound);
        terms.Add(term, second, weight / 2, QueryTermOrigin.Compound);
    }

    private void AddApart(QuestionWord word, Language language, QueryTerms terms)
    {
        for (var split = MinPart; split <= word.Folded.Length - MinPart; split++)
        {
            if (Apart(word.Folded.AsSpan(0, split), word.Folded.AsSpan(split), language) is { } phrase && statistics.Contains(phrase))
                terms.Add(phrase, word, weight, QueryTermOrigin.Compound);
        }
    }

    /// <summary>The phrase of the two parts, or null where it is not worth looking for.</summary>
    private string? Apart(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Language language)
    {
        var before = language.Forms.Of(first).Term;
        if (statistics.InWords(before) is not (> 0 and var frequency)) return null;
        var after = language.Forms.Of(second).Term;
        var rarer = Math.Min(frequency, statistics.InWords(after));
        return rarer is > 0 and <= MaxPassages ? $"{before}{Phrase.Separator}{after}" : null;
    }
}
