namespace ChatBot.Search.Postings;

/// <summary>A term of the index.</summary>
internal sealed class IndexedTerm(PostingsStore store, int term) : SearchableTerm
{
    public override PostingsList Postings { get; } = store.List(term);

    public override int WordsFrequency => store.WordsFrequency(term);

    public override int Frequency(int posting, Field field) => store.Details(term, posting).Frequency(field);

    public override void CopyPassages(List<int> passages) => store.CopyPassages(term, passages);

    public override void CopyPositions(int posting, List<int> positions) => store.Details(term, posting).CopyPositions(positions);
}
