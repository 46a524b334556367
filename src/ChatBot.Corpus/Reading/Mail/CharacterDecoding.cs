using System.Text;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>A part's content as text, in the characters that its sender names.</summary>
internal static class CharacterDecoding
{
    /// <param name="charset">As the message has it; null where it does not say.</param>
    /// <exception cref="UnreadableDocumentException">Nobody here knows the charset, or the content is no text.</exception>
    public static SourceText Decode(TransferDecoding transfer, string? charset, ReadOnlyMemory<byte> message)
    {
        var text = Find(charset) is { } encoding ? Decode(transfer.Content, encoding) : TextDecoder.DecodeLines(transfer.Content);
        return new SourceText(text.Text, message, new TransferredPositions(text, transfer.Runs), [.. transfer.Warnings, .. text.Warnings]);
    }

    /// <summary>What a charset is called by; null for UTF-8 and what is part of it.</summary>
    /// <exception cref="UnreadableDocumentException">Nobody here knows it.</exception>
    public static Encoding? Find(string? charset)
    {
        if (charset is null or "" || charset.ToLowerInvariant() is "utf-8" or "utf8" or "us-ascii" or "ascii" or "unicode-1-1-utf-8" or "unknown-8bit" or "default") return null;
        var name = charset.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || charset.Equals("latin1", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : charset;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            throw new UnreadableDocumentException($"its text is in the charset \"{Printable(charset)}\", which is not known here; save it as UTF-8");
        }
    }

    private static string Printable(string name) => string.Concat(name.Where(character => !char.IsControl(character)).Take(40));

    private static SourceText Decode(ReadOnlyMemory<byte> content, Encoding encoding)
    {
        if (content.IsEmpty) throw new UnreadableDocumentException("it is empty");
        var (text, starts) = encoding.IsSingleByte ? (encoding.GetString(content.Span), null) : Steps(content.Span, encoding);
        if (text.Contains('\0')) throw new UnreadableDocumentException("it holds NUL characters and is no text");
        if (text.AsSpan().IsWhiteSpace()) throw new UnreadableDocumentException("it holds nothing but white space");
        return new SourceText(text, content, new CharacterPositions(starts, content.Length), []);
    }

    // Byte for byte, so that each character's first byte is known.
    private static (string Text, int[] Starts) Steps(ReadOnlySpan<byte> content, Encoding encoding)
    {
        var (text, starts) = (new StringBuilder(content.Length), new List<int>(content.Length));
        var decoder = encoding.GetDecoder();
        Span<char> characters = stackalloc char[16];
        var begun = 0;
        for (var at = 0; at < content.Length; at++)
        {
            var written = decoder.GetChars(content.Slice(at, 1), characters, flush: at + 1 == content.Length);
            // Where several come at once, what was held back turned out to be characters of its own: the last one ends with this byte.
            for (var number = 0; number < written; number++) starts.Add(number == 0 ? begun : Math.Max(begun, at + 1 - (written - number)));
            text.Append(characters[..written]);
            if (written > 0) begun = at + 1;
        }

        return (text.ToString(), [.. starts]);
    }

    /// <param name="starts">Of each character; null where every byte is one.</param>
    private sealed class CharacterPositions(int[]? starts, int length) : IBytePositions
    {
        public int ByteAt(int character) => starts is null ? character : character < starts.Length ? starts[character] : length;
    }

    private sealed class TransferredPositions(SourceText content, TransferRuns runs) : IBytePositions
    {
        public int ByteAt(int character) => runs.StartOf((int)content.BytesOf(new TextSpan(character, character)).Start);

        public int EndBefore(int character) => runs.EndBefore(content.EndBefore(character));
    }
}
