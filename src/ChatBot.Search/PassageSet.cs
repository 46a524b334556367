using System.Numerics;

namespace ChatBot.Search;

/// <summary>Which passages may be found, one bit a passage.</summary>
public sealed class PassageSet(int passageCount)
{
    private readonly ulong[] _bits = new ulong[(passageCount + 63) / 64];

    public int PassageCount { get; } = passageCount;

    public int Count => _bits.Sum(BitOperations.PopCount);

    public void Add(int passage) => _bits[passage >> 6] |= 1UL << passage;

    public bool Contains(int passage) => (_bits[passage >> 6] >> passage & 1) != 0;

    /// <summary>A stretch of the bits, shifted so that it begins with a word.</summary>
    /// <param name="room">For the words.</param>
    internal ReadOnlySpan<ulong> Bits(int start, int count, ulong[] room)
    {
        var (words, from, shift) = ((count + 63) / 64, start >> 6, start & 63);
        for (var word = 0; word < words; word++)
        {
            var bits = _bits[from + word] >> shift;
            if (shift > 0 && from + word + 1 < _bits.Length) bits |= _bits[from + word + 1] << (64 - shift);
            room[word] = bits;
        }

        if (count % 64 is > 0 and var last) room[words - 1] &= (1UL << last) - 1;
        return room.AsSpan(0, words);
    }
}
