namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Where in the file a character of the decoded text begins.</summary>
internal interface IBytePositions
{
    /// <param name="character">In UTF-16 code units; the text's length gives the file's.</param>
    int ByteAt(int character);
}
