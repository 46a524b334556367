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

    internal ReadOnlySpan<ulong> Bits => _bits;
}
