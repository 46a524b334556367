using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>A file's text, every character of it traceable to its bytes.</summary>
internal sealed class SourceText(string text, ReadOnlyMemory<byte> bytes, IBytePositions positions, IReadOnlyList<string> warnings)
{
    public string Text { get; } = text;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>What was odd about the bytes, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; } = warnings;

    public ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);

    /// <summary>The bytes that the characters were decoded from.</summary>
    public ByteSpan BytesOf(TextSpan span)
    {
        var start = positions.ByteAt(span.Start);
        return new ByteSpan(start, span.IsEmpty ? 0 : positions.EndBefore(span.End) - start);
    }

    /// <summary>The byte after the character before <paramref name="character"/>.</summary>
    public int EndBefore(int character) => positions.EndBefore(character);

    public ReadOnlySpan<byte> Slice(ByteSpan span) => Bytes.Span.Slice((int)span.Start, span.Length);
}
