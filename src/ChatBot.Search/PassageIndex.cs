using ChatBot.Search.Analysis;
using ChatBot.Search.Indexing;
using ChatBot.Search.Postings;
using ChatBot.Search.Queries;
using ChatBot.Search.Ranking;
using ChatBot.Search.Spelling;
using ChatBot.Search.Terms;

namespace ChatBot.Search;

/// <summary>
/// An immutable inverted index over passages; the retrieval unit, a "document" elsewhere in the field, is a passage. Safe for any number of
/// readers.
/// </summary>
public sealed class PassageIndex
{
    private readonly IndexState _state;
    private readonly TermLookup _lookup;
    private readonly InverseFrequency _rarity;
    private readonly SpellingSuggestions _spelling;
    private readonly QuestionParser _parser;
    private readonly PassageRanking _ranking;
    private readonly ScoreExplainer _explainer;

    private PassageIndex(IndexState state)
    {
        _state = state;
        var options = state.Options;
        _lookup = new TermLookup(state.Terms, state.Frequencies, state.Segments);
        _rarity = new InverseFrequency(PassageCount);
        _spelling = new SpellingSuggestions(state.Words, state.Frequencies);
        _parser = new QuestionParser(_lookup, _spelling, options);
        var proximity = new Proximity(options.Proximity);
        _ranking = new PassageRanking(proximity);
        _explainer = new ScoreExplainer(proximity);
    }

    public int PassageCount => Segments.PassageCount;

    internal SegmentList Segments => _state.Segments;

    /// <summary>Builds the index; a passage's number is its position in the list.</summary>
    /// <param name="passages">Each is asked for once, by any of several threads, which go through different stretches at the same time.</param>
    public static PassageIndex Build(IReadOnlyList<PassageText> passages, PassageIndexOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(options);
        return new PassageIndex(IndexState.Of(passages, options, cancellationToken));
    }

    /// <summary>An index that is what <see cref="Build"/> makes of the changed sequence, for a fraction of the work: only what is gone and what has come is read.</summary>
    /// <param name="splices">In ascending order, not overlapping.</param>
    public PassageIndex With(IReadOnlyList<PassageSplice> splices, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(splices);
        return new PassageIndex(_state.With(splices, cancellationToken));
    }

    /// <summary>
    /// How many passages have the term in any field; 0 for a term that the corpus does not have. A phrase is its terms with a space between
    /// them.
    /// </summary>
    public int DocumentFrequency(string term) => _lookup.Find(term)?.Frequency ?? 0;

    /// <summary>How many passages have the term in their words, not only in heading, speaker or title.</summary>
    public int WordsFrequency(string term) => _lookup.Find(term)?.WordsFrequency ?? 0;

    /// <summary>The passages that have the term in their words, ascending; none for a term that the corpus does not have.</summary>
    public IReadOnlyList<int> PassagesWith(string term)
    {
        var passages = new List<int>();
        _lookup.Find(term)?.CopyPassages(passages);
        return passages;
    }

    /// <summary>
    /// The weight of a term: ln(1 + (N - n + 0.5) / (n + 0.5)), with n its <see cref="WordsFrequency"/>, or its <see
    /// cref="DocumentFrequency"/> where no passage has it in its words. The greatest for a term that the corpus does not have.
    /// </summary>
    public float InverseDocumentFrequency(string term) => _rarity.Of(_lookup.Find(term));

    /// <summary>
    /// Analyzes a question: stop words left out, unknown words replaced by the nearest known spelling, compounds tried both ways, synonyms
    /// added.
    /// </summary>
    public SearchQuery Parse(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return _parser.Parse(question);
    }

    /// <summary>
    /// The best <paramref name="count"/> passages, best first; of equal scores the earlier passage first. Exact but for one thing: proximity only lifts
    /// passages that are among the best 50, or the best <paramref name="count"/> where that is more, without it.
    /// </summary>
    /// <param name="among">Only these are found; null for all.</param>
    public IReadOnlyList<Hit> Search(SearchQuery query, int count, PassageScope? among)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (among is not null) ArgumentOutOfRangeException.ThrowIfNotEqual(among.PassageCount, PassageCount, nameof(among));
        return _ranking.Best(Plan(query), count, Segments, among);
    }

    /// <summary>How the passage's score for the query comes about; its value is the score that <see cref="Search"/> gives.</summary>
    public Explanation Explain(SearchQuery query, int passage)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(passage);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(passage, PassageCount);
        return _explainer.Explain(Plan(query), Segments, passage);
    }

    /// <summary>
    /// Up to <paramref name="count"/> words of the corpus within a small edit distance of the word, lower case, one a term: nearest first,
    /// then most frequent.
    /// </summary>
    public IReadOnlyList<string> NearestTerms(string word, int count)
    {
        ArgumentNullException.ThrowIfNull(word);
        return [.. _spelling.Nearest(TextAnalyzer.Fold(word), count).Select(near => near.Word).Distinct(StringComparer.Ordinal)];
    }

    internal QueryPlan Plan(SearchQuery query) => QueryPlan.Create(query, _lookup, _rarity, _state.Options);
}
