using System.Numerics;

namespace ChatBot.Corpus.Words;

/// <summary>How often each word is written in either case. Words are told apart by 64 bits of a hash: millions of them take 16 bytes a place and no strings.</summary>
internal sealed class CaseCounts(int capacity = 0)
{
    private const int Fewest = 16;
    private Place[] _places = new Place[RoomFor(capacity)]; // a power of two; a quarter of them free at least

    public int Count { get; private set; }

    public IEnumerable<Place> Written => _places.Where(place => !place.IsFree);

    /// <summary>FNV-1a over the word's UTF-16 code units; never 0.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in word) hash = (hash ^ unit) * 1099511628211UL;
        return hash == 0 ? 1 : hash;
    }

    public Place Find(ulong key) => _places[PlaceOf(key)];

    public void Add(ulong key, int small, int capital)
    {
        if (small == 0 && capital == 0) return;
        if ((Count + 1) * 4L > _places.Length * 3L) Grow();
        ref var place = ref _places[PlaceOf(key)];
        if (place.IsFree) Count++;
        place = new Place(key, place.Small + small, place.Capital + capital);
    }

    public void Add(CaseCounts others)
    {
        foreach (var word in others.Written) Add(word);
    }

    /// <summary>What is left after a change, without the words that are written no more; two changes come to one.</summary>
    public CaseCounts With(CaseCounts change)
    {
        var counts = new CaseCounts(Count + change.Count);
        foreach (var word in Written) counts.Add(word.Plus(change.Find(word.Key)));
        foreach (var word in change.Written.Where(word => Find(word.Key).IsFree)) counts.Add(word);
        return counts;
    }

    private void Add(in Place word) => Add(word.Key, word.Small, word.Capital);

    private static int RoomFor(int words) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(words + (words / 2), Fewest));

    private int PlaceOf(ulong key)
    {
        var mask = _places.Length - 1;
        var at = (int)((key ^ (key >> 32)) & (uint)mask);
        while (!_places[at].IsFree && _places[at].Key != key) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var before = _places;
        _places = new Place[before.Length * 2];
        foreach (var place in before)
        {
            if (!place.IsFree) _places[PlaceOf(place.Key)] = place;
        }
    }

    /// <param name="Key">0 where no word is.</param>
    public readonly record struct Place(ulong Key, int Small, int Capital)
    {
        public bool IsFree => Key == 0;

        public bool IsMostlySmall => Small > Capital;

        public Place Plus(in Place other) => new(Key, Small + other.Small, Capital + other.Capital);
    }
}
