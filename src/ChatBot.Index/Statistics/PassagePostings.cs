using ChatBot.Index.Fields;
using ChatBot.Index.Queries;
using Lucene.Net.Index;

namespace ChatBot.Index.Statistics;

/// <summary>The passages with a term or phrase in their words, by stretches of the corpus.</summary>
internal sealed class PassagePostings(CorpusStatistics statistics, string term)
{
    private readonly TermPlaces? _places = Phrase.IsPhrase(term) ? null : statistics.Find(FieldNames.Words, term);
    private readonly int[] _phrase = Phrase.IsPhrase(term) ? statistics.Find(new Phrase(term)).Documents : [];

    // Of the segment that was looked into last; it is used again while the stretches go forward in it.
    private DocsEnum? _documents;
    private int _segment = -1;

    /// <summary>Adds the numbers of those in the block, ascending.</summary>
    public void AddTo(List<int> passages, PassageBlock block)
    {
        var shift = block.FirstNumber - block.FirstDocument;
        if (_places is null) AddPhrase(passages, block, shift);
        else AddTerm(passages, block, shift, _places);
    }

    private void AddPhrase(List<int> passages, PassageBlock block, int shift)
    {
        var at = Array.BinarySearch(_phrase, block.FirstDocument);
        for (at = at < 0 ? ~at : at; at < _phrase.Length && _phrase[at] < block.FirstDocument + block.Count; at++)
            passages.Add(_phrase[at] + shift);
    }

    private void AddTerm(List<int> passages, PassageBlock block, int shift, TermPlaces places)
    {
        var end = block.FirstDocument + block.Count;
        for (var first = block.FirstDocument; first < end;)
        {
            var segment = statistics.SegmentOf(first);
            var (start, endOfSegment) = (segment.Context.DocBase, Math.Min(end, segment.Context.DocBase + segment.Reader.MaxDoc));
            var documents = From(first - start, segment, places);
            for (var document = documents?.DocID ?? int.MaxValue; document < endOfSegment - start; document = documents!.NextDoc())
                passages.Add(start + document + shift);
            first = endOfSegment;
        }
    }

    /// <summary>The segment's documents with the term, from one on; null where there are none.</summary>
    private DocsEnum? From(int document, PassageSegment segment, TermPlaces places)
    {
        if (_segment != segment.Context.Ord || _documents is not null && _documents.DocID > document)
            (_segment, _documents) = (segment.Context.Ord, places.In(segment.Context)?.Docs(null, null, DocsFlags.NONE));
        if (_documents is not null && _documents.DocID < document) _documents.Advance(document);
        return _documents;
    }
}
