using System.Buffers.Binary;
using System.Text;

namespace ChatBot.Answers.Lexical;

/// <summary>
/// The lexicon's words in ordinal order, ASCII, front-coded: u32 block starts (from the first byte after them), then blocks of 16 words. A word is
/// a byte that says how many characters it shares with the word before it (0 for the first of a block), a byte with the number that follow, and those.
/// </summary>
internal sealed class WordTable(ReadOnlyMemory<byte> bytes, int count)
{
    public const int BlockLength = 16;

    /// <summary>Characters; longer ones are not in the lexicon.</summary>
    public const int LongestWord = 63;

    private readonly int _blocks = (count + BlockLength - 1) / BlockLength;

    /// <summary>The word's number, or -1.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        int low = 0, high = _blocks - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = First(middle).SequenceCompareTo(word);
            if (order == 0)
                return middle * BlockLength;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high < 0 ? -1 : FindWithin(high, word);
    }

    public string this[int number]
    {
        get
        {
            Span<byte> buffer = stackalloc byte[LongestWord];
            var rest = Block(number / BlockLength);
            var length = 0;
            for (var i = 0; i <= number % BlockLength; i++)
                length = Next(ref rest, buffer);
            return Encoding.ASCII.GetString(buffer[..length]);
        }
    }

    private int FindWithin(int block, ReadOnlySpan<byte> word)
    {
        Span<byte> buffer = stackalloc byte[LongestWord];
        var rest = Block(block);
        var end = Math.Min((block + 1) * BlockLength, count);
        for (var number = block * BlockLength; number < end; number++)
        {
            if (buffer[..Next(ref rest, buffer)].SequenceEqual(word))
                return number;
        }

        return -1;
    }

    private static int Next(ref ReadOnlySpan<byte> rest, scoped Span<byte> buffer)
    {
        int shared = rest[0], added = rest[1];
        rest.Slice(2, added).CopyTo(buffer[shared..]);
        rest = rest[(2 + added)..];
        return shared + added;
    }

    private ReadOnlySpan<byte> First(int block)
    {
        var start = Block(block);
        return start.Slice(2, start[1]);
    }

    private ReadOnlySpan<byte> Block(int block)
    {
        var all = bytes.Span;
        return all[((4 * _blocks) + BinaryPrimitives.ReadInt32LittleEndian(all[(4 * block)..]))..];
    }
}
