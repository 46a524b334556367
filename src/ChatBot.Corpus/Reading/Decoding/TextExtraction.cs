using System.Text;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>
/// The readable text of a file whose format puts markup between the words, as it is put together: what is copied stays traceable to its bytes, what is
/// written for an escape stands for the bytes of the escape, what is put in between stands for nothing.
/// </summary>
internal sealed class TextExtraction(SourceText original)
{
    private readonly StringBuilder _text = new();
    private readonly List<ExtractedPositions.Piece> _pieces = [];

    public int Length => _text.Length;

    public char Last => _text.Length > 0 ? _text[^1] : '\n';

    /// <summary>What was written from here on.</summary>
    public string Text(int start) => _text.ToString(start, _text.Length - start);

    /// <summary>Where the last piece ends in the original.</summary>
    public int OriginEnd => _pieces.Count > 0 ? _pieces[^1].Origin.End : 0;

    /// <summary>Takes characters over as they are. Spans come in the order of the original.</summary>
    public void Copy(TextSpan origin)
    {
        if (origin.IsEmpty) return;
        if (_pieces.Count > 0 && _pieces[^1] is { IsVerbatim: true } last && last.Origin.End == origin.Start) _pieces[^1] = last with { Origin = last.Origin with { End = origin.End } };
        else _pieces.Add(new(_text.Length, origin, IsVerbatim: true));
        _text.Append(original[origin]);
    }

    /// <summary>Writes what an escape or a run of blanks in the original means.</summary>
    public void Write(ReadOnlySpan<char> text, TextSpan origin)
    {
        if (text.IsEmpty) return;
        _pieces.Add(new(_text.Length, origin, IsVerbatim: false));
        _text.Append(text);
    }

    /// <summary>Puts something between two pieces that the original does not have.</summary>
    public void Separate(string text) => Write(text, new TextSpan(OriginEnd, OriginEnd));

    public SourceText Finish() => new(_text.ToString(), original.Bytes, new ExtractedPositions(_pieces, _text.Length, original), original.Warnings);
}
