namespace ChatBot.Corpus.Findings;

/// <summary>Reads what <see cref="BitWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">The bytes end too soon.</exception>
internal ref struct BitReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private long _at;

    public BitReader(ref CompactReader bytes) => _bytes = bytes.Raw(bytes.Count());

    /// <summary>How many bits are left.</summary>
    public readonly long Left => (_bytes.Length * 8L) - _at;

    public uint Bits(int count)
    {
        var number = 0U;
        for (var bit = 0; bit < count; bit++) number |= (Bit() ? 1U : 0) << bit;
        return number;
    }

    public uint Unary()
    {
        var number = 0U;
        while (Bit()) number++;
        return number;
    }

    private bool Bit()
    {
        if (Left <= 0) throw new InvalidDataException("The bits end too soon.");
        var isSet = (_bytes[(int)(_at >> 3)] >> (int)(_at & 7) & 1) == 1;
        _at++;
        return isSet;
    }
}
