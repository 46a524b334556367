using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates;

/// <summary>A cursor over the parts of a written date. A copy is a bookmark.</summary>
internal ref struct FigureScan(string text, int position)
{
    private static readonly WordSet AfterADate = new(
        "in at on to for with by when where the a an as of and or but from until through between after before during while that which "
        + "who is was were are");

    private readonly string _text = text;

    public int Position { get; private set; } = position;

    private readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    public int? Month()
    {
        var end = Position;
        while (end < _text.Length && char.IsLetter(_text[end])) end++;
        if (MonthNames.Of(_text.AsSpan(Position, end - Position)) is not { } month) return null;
        Position = end;
        return month;
    }

    /// <summary>A month in another language, which a day stands before: "23. Februar", "23 de febrero", "3 mars".</summary>
    public int? ForeignMonth()
    {
        var bookmark = Position;
        if (Current == '.') Position++;
        SkipSpaces();
        SkipOf();
        var end = Position;
        while (end < _text.Length && char.IsLetter(_text[end])) end++;
        if (Position > bookmark && ForeignMonths.Of(_text.AsSpan(Position, end - Position)) is { } month)
        {
            Position = end;
            return month;
        }

        Position = bookmark;
        return null;
    }

    /// <summary>1 to 31, with or without "st", "nd", "rd", "th", "er", "º"; not the beginning of a longer number, a time or a decimal.</summary>
    public int? Day()
    {
        var digits = Digits();
        if (digits is 0 or > 2) return null;
        var day = int.Parse(_text.AsSpan(Position, digits));
        if (day is < 1 or > 31) return null;
        var end = Position + digits;
        if (end < _text.Length && _text[end] is 'º' or '°') end++;
        if (end + 1 < _text.Length && char.IsLetter(_text[end]))
        {
            var suffix = _text.AsSpan(end, 2);
            if (!(suffix is "st" or "nd" or "rd" or "th" or "er") || (end + 2 < _text.Length && char.IsLetter(_text[end + 2]))) return null;
            end += 2;
        }
        else if (IsContinued(end))
        {
            return null;
        }

        Position = end;
        return day;
    }

    /// <summary>Four figures from 1500 to 2199 that are not part of a longer number.</summary>
    public int? Year()
    {
        if (Digits() != 4) return null;
        var year = int.Parse(_text.AsSpan(Position, 4));
        var end = Position + 4;
        if (year is < 1500 or > 2199 || IsContinued(end) || (end < _text.Length && char.IsLetter(_text[end]))) return null;
        Position = end;
        return year;
    }

    /// <summary>"2025", ", 2025", " of 2025" after a day or month.</summary>
    public int? TrailingYear()
    {
        var bookmark = Position;
        SkipComma();
        SkipOf();
        SkipClock();
        if (Position > bookmark && Year() is { } year && !MonthContext.CountsSomething(_text, Position)) return year;
        Position = bookmark;
        return null;
    }

    /// <summary>"-Mar-2031" after a day, and "-Mar-31" as logs shorten it.</summary>
    public (int Month, int Year)? DashedMonthAndYear()
    {
        var bookmark = Position;
        if (SkipHyphen() && Month() is { } month && SkipHyphen() && FullOrShortYear() is { } year) return (month, year);
        Position = bookmark;
        return null;
    }

    private int? FullOrShortYear()
    {
        var digits = Digits();
        if (digits is not (2 or 4) || IsContinued(Position + digits)) return null;
        var year = int.Parse(_text.AsSpan(Position, digits));
        Position += digits;
        return digits == 4 ? year : NumericDate.OfTwoDigits(year);
    }

    private bool SkipHyphen()
    {
        if (Current != '-') return false;
        Position++;
        return true;
    }

    // "Mar  4 16:00:12 2031", as clocks print it.
    private void SkipClock()
    {
        var at = Position;
        while (at < _text.Length && (char.IsAsciiDigit(_text[at]) || _text[at] == ':')) at++;
        if (at - Position < 4 || !_text.AsSpan(Position, at - Position).Contains(':') || at >= _text.Length || _text[at] != ' ') return;
        Position = at;
        SkipSpaces();
    }

    public readonly bool HasYearNext()
    {
        var copy = this;
        return copy.TrailingYear() is not null;
    }

    public readonly bool IsDash() => Current is '-' or '–' or '—' || (Current == ' ' && Position + 1 < _text.Length && _text[Position + 1] is '–' or '—');

    /// <summary>A dash, "to", "through" or "and" that leads to the other end of a range.</summary>
    public bool RangeMark()
    {
        var bookmark = Position;
        SkipSpaces();
        if (Current is '-' or '–' or '—')
        {
            Position++;
            SkipSpaces();
            return true;
        }

        if (SkipWord("to") || SkipWord("through") || SkipWord("and") || SkipWord("until")) return true;
        Position = bookmark;
        return false;
    }

    /// <summary>Whether what follows reads as a thing that is counted: "March 3 and 5 delegates".</summary>
    public readonly bool IsBeforeAPlainWord() => Current == ' ' && Neighbours.After(_text, Position) is { Length: > 0 } next && char.IsLower(next[0]) && !AfterADate.Contains(next);

    public void SkipSpaces()
    {
        while (Current is ' ' or '\u00a0') Position++;
    }

    public void SkipComma()
    {
        if (Current == ',') Position++;
        SkipSpaces();
    }

    public void SkipAbbreviationPoint(int wordLength)
    {
        if (wordLength is 3 or 4 && Current == '.') Position++;
    }

    public bool SkipWord(string word)
    {
        if (!Neighbours.IsWordAt(_text, Position, word)) return false;
        Position += word.Length;
        SkipSpaces();
        return true;
    }

    public void SkipOf()
    {
        if (!SkipWord("of") && !SkipWord("de")) SkipWord("del");
    }

    private readonly int Digits()
    {
        var end = Position;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        return end - Position;
    }

    private readonly bool IsContinued(int end) =>
        end < _text.Length && (char.IsAsciiDigit(_text[end])
            || (_text[end] is '.' or ',' or ':' or '/' or '_' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1])));
}
