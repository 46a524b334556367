namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Where in the file a character of the decoded text begins and ends.</summary>
internal interface IBytePositions
{
    /// <param name="character">In UTF-16 code units; the text's length gives the file's.</param>
    int ByteAt(int character);

    /// <summary>The byte after the character before <paramref name="character"/>: another than <see cref="ByteAt"/> where markup stands between the two.</summary>
    int EndBefore(int character) => ByteAt(character);
}
