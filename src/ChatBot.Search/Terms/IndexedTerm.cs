using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>A term of the index.</summary>
internal sealed class IndexedTerm(SegmentList segments, TermFrequencies frequencies, int term) : SearchableTerm(segments)
{
    public override int Frequency => frequencies.Anywhere(term);

    public override int WordsFrequency => frequencies.InWords(term);

    public override SegmentTerm? In(int segment) => StoredTerm.Find(Segments[segment], term);
}
