using System.Runtime.InteropServices;

namespace ChatBot.Corpus.Words;

/// <summary>A word's key and how much oftener it is written small than with a capital, as one number that sorts by key.</summary>
internal readonly struct WordBalance(ulong key, long balance)
{
    public const int KeyBits = 64 - BalanceBits;
    public const ulong LargestKey = (1UL << KeyBits) - 1;

    private const int BalanceBits = 32;

    private readonly ulong _number = (key << BalanceBits) | (uint)Math.Clamp(balance, -int.MaxValue, int.MaxValue);

    public ulong Key => _number >> BalanceBits;

    public int Balance => (int)(uint)_number;

    /// <summary>Whether no word is here.</summary>
    public bool IsFree => _number == 0;

    public static void Sort(WordBalance[] words) => MemoryMarshal.Cast<WordBalance, ulong>(words.AsSpan()).Sort();
}
