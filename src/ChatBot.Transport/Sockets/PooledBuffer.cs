using System.Buffers;

namespace ChatBot.Transport.Sockets;

/// <summary>Bytes that grow in rented memory. A buffer that one long message has grown is given back when the next begins.</summary>
internal sealed class PooledBuffer : IDisposable
{
    private const int Usual = 16 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Room for at least one more byte.</summary>
    public Memory<byte> Free()
    {
        if (Length == _bytes.Length) Move(_bytes.Length * 2);
        return _bytes.AsMemory(Length);
    }

    public void Advance(int count) => Length += count;

    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > 4 * Usual) Move(Usual);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void Move(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
