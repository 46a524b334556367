using System.Text;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Bytes to text: UTF-8, UTF-16 with a mark or without, or a charset of one byte a character that its letters tell.</summary>
internal static class TextDecoder
{
    private static ReadOnlySpan<byte> Utf32LittleEndianMark => [0xFF, 0xFE, 0, 0];

    private static ReadOnlySpan<byte> Utf32BigEndianMark => [0, 0, 0xFE, 0xFF];

    // What people write has line breaks; of one endless line everything would be in memory several times over.
    private const int LongestLine = 16 << 20;

    // One unreadable character in so many is a slip, and is told as such.
    private const int LeastKept = 500;

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

    /// <exception cref="UnreadableDocumentException">Empty, binary, in an encoding that is not read, or damaged.</exception>
    public static SourceText Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.IsEmpty) throw new UnreadableDocumentException("the file is empty");
        if (span.StartsWith(Utf32LittleEndianMark) || span.StartsWith(Utf32BigEndianMark))
            throw new UnreadableDocumentException("the text is UTF-32; save it as UTF-8");
        var text = Utf16Of(span) is { } encoding ? DecodeUtf16(bytes, encoding.Encoding, encoding.MarkLength) : DecodeBytes(bytes);
        if (text.Text.AsSpan().IsWhiteSpace()) throw new UnreadableDocumentException("the file holds nothing but white space");
        RefuseLost(text);
        return text;
    }

    /// <summary>How a file begins, for those who look what it is; nothing is refused.</summary>
    public static string Head(ReadOnlySpan<byte> bytes, int most)
    {
        var utf16 = Utf16Of(bytes);
        return (utf16?.Encoding ?? Encoding.UTF8).GetString(bytes[..Math.Min(bytes.Length, most)]).TrimStart('\uFEFF');
    }

    private static (Encoding Encoding, int MarkLength)? Utf16Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (Encoding.Unicode, Utf16Positions.MarkLength),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, Utf16Positions.MarkLength),
        _ => Utf16Shape.Of(bytes) is { } unmarked ? (unmarked, 0) : null,
    };

    private static SourceText DecodeUtf16(ReadOnlyMemory<byte> bytes, Encoding encoding, int markLength)
    {
        var text = encoding.GetString(bytes.Span[markLength..]);
        if (text.Contains('\0')) throw new UnreadableDocumentException("the file holds NUL characters and is no text");
        return new SourceText(text, bytes, new Utf16Positions(markLength, bytes.Length), []);
    }

    private static SourceText DecodeBytes(ReadOnlyMemory<byte> bytes)
    {
        RefuseNul(bytes.Span);
        var decoding = new Utf8Decoding(bytes);
        var text = decoding.Run();
        // A text in another charset holds next to nothing that happens to be valid beyond ASCII.
        if (decoding.InvalidBytes > decoding.LongCharacters && CharsetGuess.Of(bytes.Span) is { } charset)
            return new SourceText(charset.GetString(bytes.Span), bytes, new SingleBytePositions(), []);
        return new SourceText(text, bytes, new Utf8Positions(bytes, decoding.Signposts), decoding.Warnings);
    }

    // Names with letters missing are other names: what has lost more than a letter here and there is not answered from.
    private static void RefuseLost(SourceText text)
    {
        var lost = text.Text.AsSpan().Count('\uFFFD');
        if (lost * (long)LeastKept <= text.Text.Length) return;
        throw new UnreadableDocumentException(text.Warnings.Count > 0
            ? $"the text is neither UTF-8 nor in another charset that can be told: {lost} characters cannot be read; save it as UTF-8"
            : $"{lost} characters of the text are U+FFFD: its letters were lost before it was saved; export it again as UTF-8");
    }

    private static void RefuseNul(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0) throw new UnreadableDocumentException($"there is a NUL at byte {nul}: the file is binary, not text");
    }
}
