using ChatBot.Corpus.Findings;

namespace ChatBot.Corpus.Words;

/// <summary>
/// A Bloom filter: which words a text does not have, in 12 bits a word. Of 300 words that it does not have it takes about one for one
/// that it may have.
/// </summary>
internal sealed class WordFilter
{
    private const int BitsPerWord = 12;
    private const int Probes = 6;

    private readonly byte[] _bits;

    private WordFilter(byte[] bits) => _bits = bits;

    /// <param name="words">By <see cref="WordHash"/>.</param>
    public static WordFilter Of(IReadOnlyCollection<ulong> words)
    {
        var bits = new byte[((words.Count * BitsPerWord) + 7) / 8];
        foreach (var word in words)
        {
            for (var probe = 0; probe < Probes; probe++)
            {
                var place = PlaceOf(word, probe, bits);
                bits[place >> 3] |= (byte)(1 << (place & 7));
            }
        }

        return new WordFilter(bits);
    }

    /// <exception cref="InvalidDataException">These are not the bytes of a filter.</exception>
    public static WordFilter Read(ref CompactReader bytes) => new(bytes.Raw(bytes.Count()).ToArray());

    public void Write(CompactWriter writer)
    {
        writer.Number(_bits.Length);
        writer.Raw(_bits);
    }

    public bool MayHaveOneOf(IReadOnlyCollection<ulong> words)
    {
        foreach (var word in words)
        {
            if (MayHave(word)) return true;
        }

        return false;
    }

    private bool MayHave(ulong word)
    {
        if (_bits.Length == 0) return false;
        for (var probe = 0; probe < Probes; probe++)
        {
            var place = PlaceOf(word, probe, _bits);
            if ((_bits[place >> 3] & (1 << (place & 7))) == 0) return false;
        }

        return true;
    }

    private static int PlaceOf(ulong word, int probe, byte[] bits)
    {
        var hash = (uint)word + ((uint)probe * ((uint)(word >> 32) | 1));
        return (int)(((ulong)hash * ((uint)bits.Length * 8)) >> 32);
    }
}
