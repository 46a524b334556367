using System.Numerics;
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
        var (count, low) = (bytes.Number(int.MaxValue), bytes.Number(WordBalance.KeyBits + 1));
        var bits = new BitReader(ref bytes);
        if (count > bits.Left) throw new InvalidDataException("There are fewer words.");
        var words = new WordBalance[count];
        var key = 0UL;
        for (var number = 0; number < words.Length; number++)
        {
            var step = ((ulong)bits.Unary() << low) | bits.Bits(low);
            key += step;
            if (step == 0 || key > WordBalance.LargestKey) throw new InvalidDataException("A word has no key.");
            words[number] = new WordBalance(key, ReadBalance(ref bits));
        }

        return new SortedBalances(words);
    }

    /// <summary>
    /// Steps between keys as Rice codes and balances as Elias gamma codes: 25 bits a word of a document with a thousand. The keys are
    /// as good as random, so that there is little to be had beyond that.
    /// </summary>
    public void Write(CompactWriter writer)
    {
        var low = Math.Max(0, WordBalance.KeyBits - 1 - BitOperations.Log2((uint)Count | 1));
        writer.Number(Count);
        writer.Number(low);
        var (bits, before) = (new BitWriter(), 0UL);
        foreach (var word in _words)
        {
            var step = word.Key - before;
            bits.Unary((uint)(step >> low));
            bits.Bits((uint)step, low);
            Write(bits, word.Balance);
            before = word.Key;
        }

        bits.WriteTo(writer);
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
            var key = Math.Min(KeyAt(_words, mine), KeyAt(change._words, theirs));
            var balance = 0L;
            if (KeyAt(_words, mine) == key) balance += _words[mine++].Balance;
            if (KeyAt(change._words, theirs) == key) balance += change._words[theirs++].Balance;
            if (balance != 0) merged.Add(new WordBalance(key, balance));
        }

        return new SortedBalances([.. merged]);

        static ulong KeyAt(WordBalance[] words, int at) => at < words.Length ? words[at].Key : ulong.MaxValue;
    }

    // Most words stand in a document once, and small: that is one bit.
    private static void Write(BitWriter bits, int balance)
    {
        var number = balance > 0 ? ((uint)balance * 2) - 1 : (uint)-balance * 2;
        var length = BitOperations.Log2(number);
        bits.Unary((uint)length);
        bits.Bits(number, length);
    }

    private static int ReadBalance(ref BitReader bits)
    {
        var length = bits.Unary();
        if (length > 31) throw new InvalidDataException("A balance is too large.");
        var number = (1U << (int)length) | bits.Bits((int)length);
        return (number & 1) == 1 ? (int)((number >> 1) + 1) : -(int)(number >> 1);
    }

    private sealed class ByKey : IComparer<WordBalance>
    {
        public static ByKey Instance { get; } = new();

        public int Compare(WordBalance x, WordBalance y) => x.Key.CompareTo(y.Key);
    }
}
