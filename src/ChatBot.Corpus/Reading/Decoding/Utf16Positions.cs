namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Two bytes a code unit after the byte-order mark, where there is one; an odd last byte is a character of its own.</summary>
internal sealed class Utf16Positions(int markLength, int fileLength) : IBytePositions
{
    public const int MarkLength = 2;

    public int ByteAt(int character) => (int)Math.Min(markLength + (2L * character), fileLength);
}
