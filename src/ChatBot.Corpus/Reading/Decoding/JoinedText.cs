using System.Text;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Texts from several places of a file as one, in the order of the file; what is put between two of them stands for nothing.</summary>
internal sealed class JoinedText(ReadOnlyMemory<byte> bytes)
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, SourceText Text)> _pieces = [];
    private readonly List<string> _warnings = [];

    /// <returns>Where the piece begins in the joined text.</returns>
    public int Add(SourceText piece, string behind)
    {
        var start = _text.Length;
        _pieces.Add((start, piece));
        _text.Append(piece.Text).Append(behind);
        _warnings.AddRange(piece.Warnings);
        return start;
    }

    public SourceText Finish() => new(_text.ToString(), bytes, new Positions(_pieces), _warnings);

    private sealed class Positions(List<(int Start, SourceText Text)> pieces) : IBytePositions
    {
        public int ByteAt(int character)
        {
            if (pieces.Count == 0) return 0;
            var (start, text) = pieces[At(character)];
            var inside = Math.Min(character - start, text.Text.Length);
            return (int)text.BytesOf(new TextSpan(inside, inside)).Start;
        }

        public int EndBefore(int character)
        {
            if (pieces.Count == 0 || character <= 0) return ByteAt(0);
            var (start, text) = pieces[At(character - 1)];
            return text.EndBefore(Math.Min(character - start, text.Text.Length));
        }

        private int At(int character) => PieceSearch.At(pieces, character, static piece => piece.Start);
    }
}
