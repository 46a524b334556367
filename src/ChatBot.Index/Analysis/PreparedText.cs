namespace ChatBot.Index.Analysis;

/// <summary>
/// A text as the tokenizer gets it. What it may not see in a word alone is settled here, character for character, so that every offset
/// stays what
/// it is in the text as written.
/// </summary>
internal sealed class PreparedText : TextReader
{
    private char[] _text = [];
    private int _length;
    private int _next;

    /// <param name="decimalComma">Whether "2,5" is one number, as outside English.</param>
    public void Set(ReadOnlySpan<char> text, bool decimalComma)
    {
        if (_text.Length < text.Length) _text = new char[Math.Max(text.Length, 2 * _text.Length)];
        text.CopyTo(_text);
        Prepare(text.Length, decimalComma);
    }

    public void Set(TextReader text, bool decimalComma)
    {
        var length = 0;
        if (_text.Length == 0) _text = new char[1024];
        for (int read; (read = text.Read(_text, length, _text.Length - length)) > 0;)
        {
            length += read;
            if (length == _text.Length) Array.Resize(ref _text, 2 * length);
        }

        Prepare(length, decimalComma);
    }

    public override int Peek() => _next < _length ? _text[_next] : -1;

    public override int Read() => _next < _length ? _text[_next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, _length - _next);
        Array.Copy(_text, _next, buffer, index, read);
        _next += read;
        return read;
    }

    private void Prepare(int length, bool decimalComma)
    {
        (_length, _next) = (length, 0);
        var text = _text.AsSpan(0, length);
        ShoutedText.Lower(text);
        WordJoints.Settle(text, decimalComma);
        Signs.Mark(text);
    }
}
