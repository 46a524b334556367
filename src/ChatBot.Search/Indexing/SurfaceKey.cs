using System.Numerics;
using System.Runtime.InteropServices;

namespace ChatBot.Search.Indexing;

/// <summary>
/// A word as a number: up to eight ASCII characters themselves, else a hash with the highest bit set, so that only a word whose key is a hash has to be compared by its letters.
/// A few nanoseconds, where the runtime's string hash takes several times that.
/// </summary>
internal static class SurfaceKey
{
    private const int MostWhole = sizeof(ulong);
    private const ulong Hashed = 1UL << 63;
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    /// <param name="word">Without NUL.</param>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > MostWhole) return Hash(word) | Hashed;
        ulong key = 0;
        foreach (var c in word)
        {
            if (!char.IsAscii(c)) return Hash(word) | Hashed;
            key = (key << 8) | c;
        }

        return key;
    }

    /// <summary>Whether no other word has the key.</summary>
    public static bool IsWhole(ulong key) => (key & Hashed) == 0;

    /// <summary>The key spread over a table: its lowest bits depend on all of the word.</summary>
    public static int Mixed(ulong key) => (int)(((key ^ (key >> 32)) * Factor) >> 32);

    /// <summary>Mixes four characters at a time.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        for (; word.Length >= 4; word = word[4..]) hash = Mix(hash, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word)));
        ulong rest = 0;
        foreach (var c in word) rest = rest << 16 | c;
        return Mix(hash, rest);
    }

    private static ulong Mix(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * Factor, 29);
}
