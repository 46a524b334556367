using System.Text;

namespace ChatBot.Conversations.Grammar;

/// <summary>Reads words separated by space. Straight and typographic quotation marks hold words together, also behind a name: <c>document:"the call report"</c>.</summary>
internal sealed class WordReader(string text)
{
    private const string Opening = "\"\u201c\u201e\u00ab";
    private const string Closing = "\"\u201d\u201c\u00bb";
    private int _position;

    public bool TryRead(out Word word)
    {
        word = default;
        while (_position < text.Length && char.IsWhiteSpace(text[_position])) _position++;
        if (_position == text.Length) return false;
        var start = _position;
        var read = new StringBuilder();
        while (_position < text.Length && !char.IsWhiteSpace(text[_position]))
        {
            if (TryReadQuoted(out var quoted)) read.Append(quoted);
            else read.Append(text[_position++]);
        }

        word = new Word(read.ToString(), Opening.Contains(text[start], StringComparison.Ordinal) && read.Length < _position - start);
        return true;
    }

    /// <summary>A mark that is never closed is a character like any other.</summary>
    private bool TryReadQuoted(out string quoted)
    {
        quoted = "";
        if (!Opening.Contains(text[_position], StringComparison.Ordinal)) return false;
        var end = text.AsSpan(_position + 1).IndexOfAny(Closing);
        if (end < 0) return false;
        quoted = text.Substring(_position + 1, end);
        _position += end + 2;
        return true;
    }
}
