using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ChatBot.Corpus.Reading.Kept;

/// <summary>Numbers and texts as bytes; a text that was written before is a number.</summary>
internal sealed class KeptWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var span = _bytes.GetSpan(10);
        var length = 0;
        for (; number >= 0x80; number >>= 7) span[length++] = (byte)(number | 0x80);
        span[length++] = (byte)number;
        _bytes.Advance(length);
    }

    public void Flag(bool flag) => Number(flag ? 1 : 0);

    /// <summary>A number that may be missing.</summary>
    public void Optional(int? number) => Number(number is { } given ? given + 1L : 0);

    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>A text that may come again, or be missing.</summary>
    public void Name(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (_texts.TryGetValue(text, out var number))
        {
            Number(number);
        }
        else
        {
            _texts.Add(text, _texts.Count + 1);
            Number(_texts.Count);
            Text(text);
        }
    }

    /// <summary>As UTF-16, which keeps also what is no valid text.</summary>
    public void Text(string text)
    {
        Number(text.Length);
        if (BitConverter.IsLittleEndian)
        {
            Raw(MemoryMarshal.AsBytes(text.AsSpan()));
            return;
        }

        foreach (var character in text)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes.GetSpan(sizeof(char)), character);
            _bytes.Advance(sizeof(char));
        }
    }
}
