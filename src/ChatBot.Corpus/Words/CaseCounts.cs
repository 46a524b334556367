using System.Numerics;

namespace ChatBot.Corpus.Words;

/// <summary>
/// How much oftener each word is written small than with a capital. Words are told apart by 32 bits of a hash, and word and balance are
/// one number: millions of words take 8 bytes each and no strings.
/// </summary>
internal sealed class CaseCounts(int capacity = 0)
{
    private const int Fewest = 16;
    private WordBalance[] _places = new WordBalance[RoomFor(capacity)]; // a power of two; a quarter of them free at least
    private int _taken;

    /// <summary>Words with a balance, in no order; a word as often small as with a capital counts as one that is not there.</summary>
    public IEnumerable<WordBalance> Written => _places.Where(place => place.Balance != 0);

    /// <summary>How many words have been added, those included whose balance is 0 again.</summary>
    public int Added => _taken;

    /// <summary>The word's hash, folded; never 0.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Of(word);
        var key = (hash ^ (hash >> WordBalance.KeyBits)) & WordBalance.LargestKey;
        return key == 0 ? 1 : key;
    }

    public int Find(ulong key) => _places[PlaceOf(key)].Balance;

    /// <param name="balance">What the word is written oftener small than with a capital; negative where it is less often.</param>
    public void Add(ulong key, int balance)
    {
        if ((_taken + 1) * 4L > _places.Length * 3L) Grow();
        ref var place = ref _places[PlaceOf(key)];
        if (place.IsFree) _taken++;
        place = new WordBalance(key, place.Balance + balance);
    }

    public void Add(CaseCounts others)
    {
        foreach (var word in others.Written) Add(word.Key, word.Balance);
    }

    /// <summary>By key.</summary>
    public WordBalance[] Sorted()
    {
        WordBalance[] sorted = [.. Written];
        WordBalance.Sort(sorted);
        return sorted;
    }

    private static int RoomFor(int words) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(words + (words / 2), Fewest));

    private int PlaceOf(ulong key)
    {
        var mask = _places.Length - 1;
        var at = (int)(key & (uint)mask);
        while (!_places[at].IsFree && _places[at].Key != key) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var before = _places;
        _places = new WordBalance[before.Length * 2];
        foreach (var place in before)
        {
            if (!place.IsFree) _places[PlaceOf(place.Key)] = place;
        }
    }
}
