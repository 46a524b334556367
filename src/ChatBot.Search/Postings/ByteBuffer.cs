namespace ChatBot.Search.Postings;

/// <summary>Bytes of one passage on their way into the log; reused from passage to passage.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Write(byte value)
    {
        if (Length == _bytes.Length) Array.Resize(ref _bytes, Length * 2);
        _bytes[Length++] = value;
    }

    public void Write(ReadOnlySpan<byte> values)
    {
        if (values.Length > _bytes.Length - Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + values.Length));
        values.CopyTo(_bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <summary>Seven bits a byte, least first; the last byte has its high bit clear.</summary>
    public void WriteVariable(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) Write((byte)(rest | 0x80));
        Write((byte)rest);
    }
}
