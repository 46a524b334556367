using ChatBot.Search.Analysis;
using ChatBot.Search.Analysis.Stemming;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Queries;

/// <summary>Words that the corpus writes together and the question apart, or the other way round: "cease fire", "ceasefire".</summary>
internal sealed class Compounds(TermLookup lookup, float weight)
{
    private const int MinPart = 3;
    private const int MinTogether = 6;

    /// <summary>Where both parts are more frequent, standing side by side is no sign of a compound, and finding out takes long.</summary>
    private const int MaxPassages = 5_000;

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
            if (Apart(word.Folded.AsSpan(0, split), word.Folded.AsSpan(split)) is { } phrase && lookup.Contains(phrase))
                terms.Add(phrase, word, weight, QueryTermOrigin.Compound);
        }
    }

    /// <summary>The phrase of the two parts, or null where it is not worth looking for.</summary>
    private string? Apart(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<char> phrase = stackalloc char[first.Length + second.Length + 1 + EnglishStemmer.Slack];
        var length = TextAnalyzer.StemFolded(first, phrase);
        var rarer = lookup.Frequency(phrase[..length]);
        if (rarer == 0) return null;
        phrase[length++] = Phrase.Separator;
        var secondLength = TextAnalyzer.StemFolded(second, phrase[length..]);
        rarer = Math.Min(rarer, lookup.Frequency(phrase.Slice(length, secondLength)));
        return rarer is > 0 and <= MaxPassages ? phrase[..(length + secondLength)].ToString() : null;
    }
}
