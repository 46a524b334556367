namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Two bytes a code unit after the byte-order mark; an odd last byte is a character of its own.</summary>
internal sealed class Utf16Positions(int fileLength) : IBytePositions
{
    public const int MarkLength = 2;

    public int ByteAt(int character) => (int)Math.Min(MarkLength + (2L * character), fileLength);
}
