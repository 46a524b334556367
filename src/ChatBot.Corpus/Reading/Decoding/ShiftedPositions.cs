namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Positions in a text whose bytes are a part of others.</summary>
/// <param name="start">Where the part begins.</param>
internal sealed class ShiftedPositions(SourceText part, int start) : IBytePositions
{
    public int ByteAt(int character) => start + (int)part.BytesOf(new TextSpan(character, character)).Start;

    public int EndBefore(int character) => start + part.EndBefore(character);
}
