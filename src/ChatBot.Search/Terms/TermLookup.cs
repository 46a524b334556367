using System.Collections.Concurrent;
using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>Finds terms and phrases; what a phrase came to is kept for the next question, within bounds.</summary>
internal sealed class TermLookup(TermDictionary terms, TermFrequencies frequencies, SegmentList segments)
{
    private const int MaxKeptPhrases = 256;
    private const int MaxKeptPostings = 1 << 16;

    private readonly ConcurrentDictionary<string, Phrase?> _phrases = new(StringComparer.Ordinal);

    /// <summary>Null for what the corpus does not have.</summary>
    public SearchableTerm? Find(string term)
    {
        if (Phrase.IsPhrase(term)) return FindPhrase(term) is { Frequency: > 0 } phrase ? phrase : null;
        var number = FindTerm(term);
        return number < 0 ? null : new IndexedTerm(segments, frequencies, number);
    }

    public bool Contains(string term) => Phrase.IsPhrase(term) ? Find(term) is not null : FindTerm(term) >= 0;

    /// <summary>How many passages have the term, which is no phrase.</summary>
    public int Frequency(ReadOnlySpan<char> term) => FindTerm(term) is >= 0 and var number ? frequencies.Anywhere(number) : 0;

    /// <summary>The number of a term that some passage has, or -1.</summary>
    private int FindTerm(ReadOnlySpan<char> term) => terms.Find(term) is >= 0 and var number && frequencies.Anywhere(number) > 0 ? number : -1;

    private Phrase? FindPhrase(string term)
    {
        if (_phrases.TryGetValue(term, out var known)) return known;
        var phrase = Phrase.Find(segments, terms, term);
        if (_phrases.Count >= MaxKeptPhrases) _phrases.Clear();
        if (phrase is null || phrase.Frequency <= MaxKeptPostings) _phrases[term] = phrase;
        return phrase;
    }
}
