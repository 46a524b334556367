namespace ChatBot.Search.Postings;

/// <summary>Per term what must be known before its postings can be laid out.</summary>
internal sealed class TermCounts
{
    private Count[] _counts = new Count[256];

    /// <param name="inWords">Whether the posting has occurrences in the words.</param>
    public void Add(int term, bool inWords, int detailBytes)
    {
        if (term >= _counts.Length) Array.Resize(ref _counts, Math.Max(_counts.Length * 2, term + 1));
        ref var count = ref _counts[term];
        count.Postings++;
        count.DetailBytes += detailBytes;
        if (inWords) count.WordsPostings++;
    }

    public ref readonly Count this[int term] => ref _counts[term];

    internal struct Count
    {
        public int Postings;
        public int WordsPostings;
        public int DetailBytes;
    }
}
