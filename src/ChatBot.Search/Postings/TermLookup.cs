using System.Collections.Concurrent;

namespace ChatBot.Search.Postings;

/// <summary>Finds terms and phrases; what a phrase came to is kept for the next question, within bounds.</summary>
internal sealed class TermLookup(PostingsStore store)
{
    private const int MaxKeptPhrases = 256;
    private const int MaxKeptPostings = 1 << 16;

    private readonly ConcurrentDictionary<string, Phrase?> _phrases = new(StringComparer.Ordinal);

    /// <summary>Null for what the corpus does not have.</summary>
    public SearchableTerm? Find(string term)
    {
        if (Phrase.IsPhrase(term)) return FindPhrase(term) is { Postings.Count: > 0 } phrase ? phrase : null;
        var number = store.FindTerm(term);
        return number < 0 ? null : new IndexedTerm(store, number);
    }

    public bool Contains(string term) => Phrase.IsPhrase(term) ? Find(term) is not null : store.FindTerm(term) >= 0;

    /// <summary>How many passages have the term, which is no phrase.</summary>
    public int Frequency(ReadOnlySpan<char> term) => store.FindTerm(term) is var number and >= 0 ? store.Frequency(number) : 0;

    private Phrase? FindPhrase(string term)
    {
        if (_phrases.TryGetValue(term, out var known)) return known;
        var phrase = Phrase.Find(store, term);
        if (_phrases.Count >= MaxKeptPhrases) _phrases.Clear();
        if (phrase is null || phrase.Postings.Count <= MaxKeptPostings) _phrases[term] = phrase;
        return phrase;
    }
}
