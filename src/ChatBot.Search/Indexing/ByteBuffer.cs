using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

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

    /// <summary>As <see cref="VariableBytes"/> reads it.</summary>
    public void WriteVariable(int value)
    {
        if (_bytes.Length - Length < VariableBytes.MaxLength) Array.Resize(ref _bytes, _bytes.Length * 2);
        Length += VariableBytes.Write(_bytes.AsSpan(Length), value);
    }
}
