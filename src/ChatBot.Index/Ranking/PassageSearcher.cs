using ChatBot.Index.Statistics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Index.Ranking;

/// <summary>Lucene's searcher with the corpus's own statistics.</summary>
internal sealed class PassageSearcher : IndexSearcher
{
    private readonly CorpusStatistics _statistics;

    public PassageSearcher(IndexReader reader, CorpusStatistics statistics, PassageSimilarity similarity)
        : base(reader)
    {
        _statistics = statistics;
        Similarity = similarity;
    }

    public override CollectionStatistics CollectionStatistics(string field)
    {
        var lengths = _statistics.LengthsOf(field);
        return new CollectionStatistics(field, _statistics.PassageCount, lengths.Passages, lengths.Words, lengths.Words);
    }

    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        new(new BytesRef(term.Text), _statistics.FrequencyForRarity(term.Text), -1);
}
