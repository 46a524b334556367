using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Fields;
using ChatBot.Index.Queries;
using ChatBot.Index.Ranking;
using ChatBot.Index.Spelling;
using ChatBot.Index.Statistics;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using QueryBuilder = ChatBot.Index.Ranking.QueryBuilder;

namespace ChatBot.Index;

/// <summary>
/// The passages of one state of the corpus, searched; the retrieval unit, a "document" elsewhere in the field, is a passage. Immutable and
/// safe for any number of
/// readers. What it answers depends on the passages alone, not on how the index came to be.
/// </summary>
public sealed class PassageIndex
{
    private readonly PassageNumbers _numbers;
    private readonly CorpusStatistics _statistics;
    private readonly CorpusLanguages _languages;
    private readonly SpellingSuggestions _spelling;
    private readonly QuestionParser _parser;
    private readonly PassageRanking _ranking;
    private readonly ScoreExplainer _explainer;

    private PassageIndex(IndexReader reader, PassageNumbers numbers, PassageIndexOptions options)
    {
        _numbers = numbers;
        _statistics = new CorpusStatistics(reader, numbers, options.Speakers);
        _languages = new CorpusLanguages(_statistics);
        _spelling = new SpellingSuggestions(_statistics, _languages);
        _parser = new QuestionParser(_statistics, _spelling, _languages, options);
        var similarity = new PassageSimilarity(options);
        var searcher = new PassageSearcher(reader, _statistics, similarity);
        var builder = new QueryBuilder(_statistics, numbers, similarity, options);
        var proximity = new Proximity(_statistics, options);
        _ranking = new PassageRanking(searcher, builder, proximity, numbers);
        _explainer = new ScoreExplainer(searcher, builder, proximity, numbers);
    }

    public int PassageCount => _numbers.Count;

    /// <summary>The codes of the documents' languages, the most frequent first.</summary>
    public IReadOnlyList<string> Languages => _languages.Codes;

    /// <summary>Opens a view of the passages that have a number. The reader is the caller's to close, when nobody asks any more.</summary>
    public static PassageIndex Open(IndexReader reader, PassageNumbers numbers, PassageIndexOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(options);
        return new PassageIndex(reader, numbers, options);
    }

    /// <summary>Builds an index in memory; a passage's number is its position in the list.</summary>
    /// <param name="passages">Each is asked for once, in order.</param>
    public static PassageIndex Build(IReadOnlyList<PassageText> passages, PassageIndexOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var folder = new RAMDirectory();
        var config = IndexSettings.WriterConfig();
        config.MergePolicy = new LogDocMergePolicy();
        using (var writer = new IndexWriter(folder, config))
        {
            var (spelled, left) = (new SpelledWords(), passages.Count);
            foreach (var passage in passages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var document = new Document();
                SearchedFields.AddTo(document, passage);
                spelled.Add(passage);
                if (--left == 0) spelled.AddTo(document);
                writer.AddDocument(document, Analyzers.For(passage.Language));
            }
        }

        return Open(DirectoryReader.Open(folder), new PassageNumbers([new PassageBlock(0, 0, passages.Count)]), options);
    }

    /// <summary>
    /// How many passages have the term in the field (words, heading, speaker, title) that has it most often; 0 for a term that the corpus
    /// does not have. A phrase is
    /// its terms with a space between them.
    /// </summary>
    public int DocumentFrequency(string term) => _statistics.Anywhere(term);

    /// <summary>How many passages have the term in their words, not only in heading, speaker or title.</summary>
    public int WordsFrequency(string term) => _statistics.InWords(term);

    /// <summary>The passages that have the term in their words, ascending; none for a term that the corpus does not have.</summary>
    public IReadOnlyList<int> PassagesWith(string term) => PassagesWith(term, new PassageRange(0, PassageCount));

    /// <summary>Those of a stretch, without looking at the others.</summary>
    public IReadOnlyList<int> PassagesWith(string term, PassageRange range)
    {
        var passages = new List<int>();
        var postings = new PassagePostings(_statistics, term);
        foreach (var block in _numbers.Within(range)) postings.AddTo(passages, block);
        return passages;
    }

    /// <summary>
    /// The weight of a term: ln(1 + (N - n + 0.5) / (n + 0.5)), with n its <see cref="WordsFrequency"/>, or its <see
    /// cref="DocumentFrequency"/> where no passage has it in its words. The greatest for a term that the corpus does not have.
    /// </summary>
    public float InverseDocumentFrequency(string term) => _statistics.Rarity(term);

    /// <summary>The code of the language that a question is asked in: one of the documents' unless much speaks for another.</summary>
    public string LanguageOfQuestion(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return _languages.OfQuestion(question).Code;
    }

    /// <summary>The code of the language of a passage's document.</summary>
    public string LanguageOf(int passage)
    {
        if (Languages is [var only]) return only;
        var document = _numbers.DocumentOf(passage);
        var segment = _statistics.SegmentOf(document).Context;
        var code = new BytesRef();
        segment.AtomicReader.GetSortedDocValues(FieldNames.Language).Get(document - segment.DocBase, code);
        return code.Utf8ToString();
    }

    /// <summary>
    /// The term of a word in that language of the documents in which it is the most frequent; null where none of them has it.
    /// </summary>
    public string? TermOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var term = _languages.All.Select(language => language.Forms.Of(word).Term).MaxBy(_statistics.Anywhere);
        return term is not null && _statistics.Contains(term) ? term : null;
    }

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
    /// The best <paramref name="count"/> passages, best first; of equal scores the earlier passage first. Exact but for one thing:
    /// proximity only lifts
    /// passages that are among the best 50, or the best <paramref name="count"/> where that is more, without it.
    /// </summary>
    /// <param name="among">Only these are found; null for all.</param>
    public IReadOnlyList<Hit> Search(SearchQuery query, int count, PassageScope? among)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (among is not null) ArgumentOutOfRangeException.ThrowIfNotEqual(among.PassageCount, PassageCount, nameof(among));
        return _ranking.Best(QueryPlan.Create(query, _statistics), count, among);
    }

    /// <summary>How the passage's score for the query comes about; its value is the score that <see cref="Search"/> gives.</summary>
    public Explanation Explain(SearchQuery query, int passage)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(passage);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(passage, PassageCount);
        return _explainer.Explain(QueryPlan.Create(query, _statistics), passage);
    }

    /// <summary>
    /// Up to <paramref name="count"/> words of the corpus within a small edit distance of the word, lower case, one a term: nearest first,
    /// then most frequent.
    /// </summary>
    public IReadOnlyList<string> NearestTerms(string word, int count)
    {
        ArgumentNullException.ThrowIfNull(word);
        return [.. _spelling.Nearest(Language.Of(LanguageCodes.English).Forms.Of(word).Folded, count).Select(near => near.Word)];
    }
}
