using System.Numerics;

namespace ChatBot.Search.Spelling;

/// <summary>
/// Which letters a word has, and which twice, in 64 bits. An edit takes away at most one of them and adds at most one, so most words
/// are ruled out without looking at their letters.
/// </summary>
internal static class LetterSet
{
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong letters = 0;
        foreach (var c in word)
        {
            var once = 1UL << (c & 31);
            letters |= (letters & once) != 0 ? once << 32 : once;
        }
        return letters;
    }

    public static bool MayBeWithin(ulong a, ulong b, int edits) =>
        BitOperations.PopCount(a & ~b) <= edits && BitOperations.PopCount(b & ~a) <= edits;
}
