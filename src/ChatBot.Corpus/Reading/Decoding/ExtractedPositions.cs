namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Positions in a text that was extracted piece by piece from a file with markup.</summary>
internal sealed class ExtractedPositions(IReadOnlyList<ExtractedPositions.Piece> pieces, int length, SourceText original) : IBytePositions
{
    public int ByteAt(int character)
    {
        if (pieces.Count == 0) return 0;
        if (character >= length) return EndBefore(length);
        var piece = pieces[At(character)];
        return Start(piece.IsVerbatim ? piece.Origin.Start + character - piece.Start : piece.Origin.Start);
    }

    public int EndBefore(int character)
    {
        if (pieces.Count == 0 || character <= 0) return 0;
        var piece = pieces[At(character - 1)];
        // What stands behind it in the original may be apart from it in the file.
        return original.EndBefore(piece.IsVerbatim ? piece.Origin.Start + character - piece.Start : piece.Origin.End);
    }

    private int Start(int character) => (int)original.BytesOf(new TextSpan(character, character)).Start;

    private int At(int character) => PieceSearch.At(pieces, character, static piece => piece.Start);

    /// <param name="Start">In the extracted text.</param>
    /// <param name="Origin">In the original's text.</param>
    /// <param name="IsVerbatim">Character for character; otherwise the piece stands for the origin as a whole.</param>
    internal readonly record struct Piece(int Start, TextSpan Origin, bool IsVerbatim);
}
