namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>A byte a character.</summary>
internal sealed class SingleBytePositions : IBytePositions
{
    public int ByteAt(int character) => character;
}
