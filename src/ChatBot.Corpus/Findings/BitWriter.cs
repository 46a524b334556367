using System.Runtime.InteropServices;

namespace ChatBot.Corpus.Findings;

/// <summary>Writes numbers that need not begin at a byte.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private int _free; // bits of the last byte

    /// <summary>The lowest bits of a number, the lowest first.</summary>
    public void Bits(uint number, int count)
    {
        for (var bit = 0; bit < count; bit++) Bit((number >> bit & 1) == 1);
    }

    /// <summary>So many ones and a zero.</summary>
    public void Unary(uint number)
    {
        for (; number > 0; number--) Bit(true);
        Bit(false);
    }

    /// <summary>As a number of bytes and these.</summary>
    public void WriteTo(CompactWriter writer)
    {
        writer.Number(_bytes.Count);
        writer.Raw(CollectionsMarshal.AsSpan(_bytes));
    }

    private void Bit(bool isSet)
    {
        if (_free == 0)
        {
            _bytes.Add(0);
            _free = 8;
        }

        if (isSet) _bytes[^1] |= (byte)(1 << (8 - _free));
        _free--;
    }
}
