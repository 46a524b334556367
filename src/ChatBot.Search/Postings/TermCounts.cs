namespace ChatBot.Search.Postings;

/// <summary>Per term what must be known before its postings can be laid out.</summary>
internal sealed class TermCounts
{
    private Count[] _counts = new Count[256];

    /// <param name="inWords">Whether the posting has occurrences in the words.</param>
    public void Add(int term, bool inWords, int detailBytes) => Add(term, new Count(1, inWords ? 1 : 0, detailBytes));

    public void Add(int term, in Count added)
    {
        if (term >= _counts.Length) Array.Resize(ref _counts, Math.Max(_counts.Length * 2, term + 1));
        ref var count = ref _counts[term];
        count = new Count(count.Postings + added.Postings, count.WordsPostings + added.WordsPostings, count.DetailBytes + added.DetailBytes);
    }

    public ref readonly Count this[int term] => ref _counts[term];

    internal readonly record struct Count(int Postings, int WordsPostings, int DetailBytes)
    {
        public Count Without(in Count gone) => new(Postings - gone.Postings, WordsPostings - gone.WordsPostings, DetailBytes - gone.DetailBytes);
    }
}
