using System.Text;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Bytes to text: UTF-8, or UTF-16 where a byte-order mark says so.</summary>
internal static class TextDecoder
{
    private static ReadOnlySpan<byte> Utf32LittleEndianMark => [0xFF, 0xFE, 0, 0];

    private static ReadOnlySpan<byte> Utf32BigEndianMark => [0, 0, 0xFE, 0xFF];

    // What people write has line breaks; of one endless line everything would be in memory several times over.
    private const int LongestLine = 16 << 20;

    /// <summary>Decodes a text that is read line by line.</summary>
    /// <exception cref="UnreadableDocumentException">As <see cref="Decode"/>, or a line is too long.</exception>
    public static SourceText DecodeLines(ReadOnlyMemory<byte> bytes)
    {
        var rest = bytes.Span;
        while (rest.Length > LongestLine)
        {
            var end = rest[..LongestLine].LastIndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0) throw new UnreadableDocumentException($"there is a line of more than {LongestLine >> 20} MB, the most that is read; break the text into paragraphs");
            rest = rest[(end + 1)..];
        }

        return Decode(bytes);
    }

    /// <exception cref="UnreadableDocumentException">Empty, binary, or in an encoding that is not read.</exception>
    public static SourceText Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.IsEmpty) throw new UnreadableDocumentException("the file is empty");
        if (span.StartsWith(Utf32LittleEndianMark) || span.StartsWith(Utf32BigEndianMark))
            throw new UnreadableDocumentException("the text is UTF-32; save it as UTF-8");
        var text = span switch
        {
            [0xFF, 0xFE, ..] => DecodeUtf16(bytes, Encoding.Unicode),
            [0xFE, 0xFF, ..] => DecodeUtf16(bytes, Encoding.BigEndianUnicode),
            _ => DecodeUtf8(bytes),
        };
        if (text.Text.AsSpan().IsWhiteSpace()) throw new UnreadableDocumentException("the file holds nothing but white space");
        return text;
    }

    private static SourceText DecodeUtf16(ReadOnlyMemory<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes.Span[Utf16Positions.MarkLength..]);
        if (text.Contains('\0')) throw new UnreadableDocumentException("the file holds NUL characters and is no text");
        return new SourceText(text, bytes, new Utf16Positions(bytes.Length), []);
    }

    private static SourceText DecodeUtf8(ReadOnlyMemory<byte> bytes)
    {
        RefuseNul(bytes.Span);
        var decoding = new Utf8Decoding(bytes);
        var text = decoding.Run();
        return new SourceText(text, bytes, new Utf8Positions(bytes, decoding.Signposts), decoding.Warnings);
    }

    private static void RefuseNul(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul < 0) return;
        var share = (double)bytes.Count((byte)0) / bytes.Length;
        throw new UnreadableDocumentException(share is > 0.3 and < 0.7
            ? "the text looks like UTF-16 without a byte-order mark; save it as UTF-8"
            : $"there is a NUL at byte {nul}: the file is binary, not text");
    }
}
