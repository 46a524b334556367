using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ChatBot.Corpus.Findings;

/// <summary>Writes numbers and texts as bytes. A text that was written before becomes a number.</summary>
internal sealed class CompactWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
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

    /// <summary>A number that may be negative: small ones of either sign take a byte.</summary>
    public void Signed(int number) => Number((uint)((number << 1) ^ (number >> 31)));

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

    /// <summary>As UTF-8; as UTF-16 where it holds half a character, which UTF-8 cannot keep.</summary>
    public void Text(string text)
    {
        if (IsWhole(text))
        {
            var length = Utf8.GetByteCount(text);
            Number((long)length << 1);
            _bytes.Advance(Utf8.GetBytes(text, _bytes.GetSpan(length)));
            return;
        }

        Number(((long)text.Length * sizeof(char) << 1) | 1);
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

    /// <summary>All that was written and a checksum.</summary>
    /// <param name="owner">Whose bytes these are: those of another owner fail the check.</param>
    public ReadOnlyMemory<byte> Sealed(string owner)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(Checksum.Length), Checksum.Of(owner, _bytes.WrittenSpan));
        _bytes.Advance(Checksum.Length);
        return _bytes.WrittenMemory;
    }

    private static bool IsWhole(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            at++;
        }

        return true;
    }
}
