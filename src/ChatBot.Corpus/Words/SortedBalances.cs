using ChatBot.Corpus.Findings;

namespace ChatBot.Corpus.Words;

/// <summary>The balances of many words, each once, sorted by key: 8 bytes a word and nothing beside.</summary>
internal sealed class SortedBalances
{
    private readonly WordBalance[] _words;

    private SortedBalances(WordBalance[] words) => _words = words;

    public static SortedBalances None { get; } = new([]);

    public int Count => _words.Length;

    public IReadOnlyList<WordBalance> Words => _words;

    public static SortedBalances Of(CaseCounts counts) => new(counts.Sorted());

    /// <exception cref="InvalidDataException">These are not such balances.</exception>
    public static SortedBalances Read(ref CompactReader bytes)
    {
        var words = new WordBalance[bytes.Count()];
        var key = 0L;
        for (var number = 0; number < words.Length; number++)
        {
            var step = bytes.Number();
            if (step == 0 || step > (long)WordBalance.LargestKey - key) throw new InvalidDataException("A word has no key.");
            key += step;
            words[number] = new WordBalance((ulong)key, bytes.Signed());
        }

        return new SortedBalances(words);
    }

    public void Write(CompactWriter writer)
    {
        writer.Number(_words.Length);
        var before = 0UL;
        foreach (var word in _words)
        {
            writer.Number((long)(word.Key - before));
            writer.Signed(word.Balance);
            before = word.Key;
        }
    }

    /// <summary>0 for a word that is not here.</summary>
    public int Find(ulong key)
    {
        var at = Array.BinarySearch(_words, new WordBalance(key, 0), ByKey.Instance);
        return at < 0 ? 0 : _words[at].Balance;
    }

    /// <summary>After a change; words whose balance is 0 now are left out.</summary>
    public SortedBalances With(SortedBalances change)
    {
        var merged = new List<WordBalance>(Count + change.Count);
        var (mine, theirs) = (0, 0);
        while (mine < Count || theirs < change.Count)
        {
            var key = Math.Min(mine < Count ? _words[mine].Key : ulong.MaxValue, theirs < change.Count ? change._words[theirs].Key : ulong.MaxValue);
            var balance = 0L;
            if (mine < Count && _words[mine].Key == key) balance += _words[mine++].Balance;
            if (theirs < change.Count && change._words[theirs].Key == key) balance += change._words[theirs++].Balance;
            if (balance != 0) merged.Add(new WordBalance(key, balance));
        }

        return new SortedBalances([.. merged]);
    }

    private sealed class ByKey : IComparer<WordBalance>
    {
        public static ByKey Instance { get; } = new();

        public int Compare(WordBalance x, WordBalance y) => x.Key.CompareTo(y.Key);
    }
}
