#pragma warning disable CA1822 // to be built
using ChatBot.Search.Queries;
using ChatBot.Search.Ranking;

namespace ChatBot.Search;

/// <summary>An immutable inverted index over passages; the retrieval unit, a "document" elsewhere in the field, is a passage. Safe for any number of readers.</summary>
public sealed class PassageIndex
{
    /// <summary>Builds the index; a passage's number is its position in the sequence.</summary>
    public static PassageIndex Build(IEnumerable<PassageText> passages, PassageIndexOptions options, CancellationToken cancellationToken)
    {
        _ = (passages, options, cancellationToken);
        return new PassageIndex();
    }

    public int PassageCount { get; }

    /// <summary>How many passages have the term in any field; 0 for a term that the corpus does not have.</summary>
    public int DocumentFrequency(string term) => term.Length * 0;

    /// <summary>How many passages have the term in their words, not only in heading, speaker or title.</summary>
    public int WordsFrequency(string term) => term.Length * 0;

    /// <summary>The weight of a term: ln(1 + (N - n + 0.5) / (n + 0.5)).</summary>
    public float InverseDocumentFrequency(string term) => term.Length * 0;

    /// <summary>Analyzes a question: stop words left out, unknown words replaced by the nearest known spelling, compounds tried both ways, synonyms added.</summary>
    public SearchQuery Parse(string question) { _ = question; return SearchQuery.Empty; }

    /// <summary>The best <paramref name="count"/> passages, best first; of equal scores the earlier passage first.</summary>
    /// <param name="among">Only these are found; null for all.</param>
    public IReadOnlyList<Hit> Search(SearchQuery query, int count, PassageSet? among) { _ = (query, count, among); return []; }

    /// <summary>How the passage's score for the query comes about; its value is the score that <see cref="Search"/> gives.</summary>
    public Explanation Explain(SearchQuery query, int passage) { _ = (query, passage); return new Explanation(0, "", []); }

    /// <summary>Up to <paramref name="count"/> terms of the index within a small edit distance of the word, nearest first, then most frequent.</summary>
    public IReadOnlyList<string> NearestTerms(string word, int count) { _ = (word, count); return []; }
}

/// <summary>How passages are scored. Defaults were measured; see tests/ChatBot.Benchmarks/README.md.</summary>
public sealed record PassageIndexOptions
{
    public static PassageIndexOptions Default { get; } = new();

    public Synonyms Synonyms { get; init; } = Synonyms.None;
}
