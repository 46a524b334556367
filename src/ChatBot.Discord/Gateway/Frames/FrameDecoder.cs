using System.IO.Compression;
using ChatBot.Transport.Sockets;

namespace ChatBot.Discord.Gateway.Frames;

/// <summary>
/// Turns what one connection receives into JSON. With zlib-stream one deflate context spans the whole connection, and a frame is complete when its
/// compressed bytes end in 00 00 FF FF, in however many messages they come: https://discord.com/developers/docs/events/gateway#zlibstream
/// </summary>
internal sealed class FrameDecoder : IDisposable
{
    private readonly int _longest;
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream _inflate;
    private readonly MemoryStream _json = new();

    /// <param name="longest">In bytes, of a frame before and after.</param>
    public FrameDecoder(int longest)
    {
        _longest = longest;
        _inflate = new ZLibStream(_compressed, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>One frame, valid until the next call; null as long as it is not complete. Text messages are taken as they are.</summary>
    /// <exception cref="FrameTooLongException">Longer than allowed; nothing can be read from this connection any more.</exception>
    /// <exception cref="InvalidDataException">Not compressed data, or spoilt; likewise.</exception>
    public ReadOnlyMemory<byte>? Decode(SocketMessage message)
    {
        if (!message.IsBinary) return message.Bytes;
        if (_compressed.Length + message.Bytes.Length > _longest) throw new FrameTooLongException(_longest);
        _compressed.Write(message.Bytes.Span);
        return message.Bytes.Span.EndsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0xFF, 0xFF]) ? Inflate() : null;
    }

    public void Dispose()
    {
        _inflate.Dispose();
        _compressed.Dispose();
        _json.Dispose();
    }

    private ReadOnlyMemory<byte> Inflate()
    {
        Restart(_json);
        _compressed.Position = 0;
        Span<byte> part = stackalloc byte[4096];
        while (_inflate.Read(part) is var read and > 0)
        {
            if (_json.Length + read > _longest) throw new FrameTooLongException(_longest);
            _json.Write(part[..read]);
        }

        Restart(_compressed);
        return _json.GetBuffer().AsMemory(0, (int)_json.Length);
    }

    /// <summary>Gives back what one long frame took.</summary>
    private static void Restart(MemoryStream stream)
    {
        stream.SetLength(0);
        if (stream.Capacity > 256 * 1024) stream.Capacity = 0;
    }
}

internal sealed class FrameTooLongException(int longest) : IOException($"a frame of more than {longest} bytes");
