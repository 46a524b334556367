using System.Text;

namespace ChatBot.Terminal;

/// <summary>A line as it is typed, and where in it one is. A character of two code units is one step.</summary>
internal sealed class TypedLine
{
    private readonly StringBuilder _text = new();

    /// <summary>In UTF-16 code units, from 0 to the length.</summary>
    public int Cursor { get; private set; }

    public string Text => _text.ToString();

    public void Insert(char typed) => _text.Insert(Cursor++, typed);

    public void Replace(string text)
    {
        _text.Clear().Append(text);
        Cursor = text.Length;
    }

    public void Left() => Cursor = Before(Cursor);

    public void Right() => Cursor = After(Cursor);

    public void ToStart() => Cursor = 0;

    public void ToEnd() => Cursor = _text.Length;

    public void DeleteBefore() => Cut(Before(Cursor), Cursor);

    public void DeleteHere() => Cut(Cursor, After(Cursor));

    public void DeleteToStart() => Cut(0, Cursor);

    public void DeleteToEnd() => Cut(Cursor, _text.Length);

    /// <summary>The word before the cursor, and the spaces behind it.</summary>
    public void DeleteWord()
    {
        var start = Cursor;
        while (start > 0 && char.IsWhiteSpace(_text[start - 1])) start--;
        while (start > 0 && !char.IsWhiteSpace(_text[start - 1])) start--;
        Cut(start, Cursor);
    }

    private void Cut(int start, int end)
    {
        _text.Remove(start, end - start);
        Cursor = start;
    }

    private int Before(int position) =>
        position >= 2 && char.IsSurrogatePair(_text[position - 2], _text[position - 1]) ? position - 2 : Math.Max(0, position - 1);

    private int After(int position) => position + 1 < _text.Length && char.IsSurrogatePair(_text[position], _text[position + 1])
        ? position + 2
        : Math.Min(_text.Length, position + 1);
}
