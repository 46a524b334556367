namespace ChatBot.Corpus.Dates;

/// <summary>Reads dates in figures: "2025-03-19", "2025/3/19", "03/19/2025", "19.03.2025", "19. 3. 2025", "2025年3月19日".</summary>
internal static class NumericDate
{
    // "98" is 1998 and "31" is 2031: nobody kept minutes with a computer's short dates before 1970.
    private const int FirstOfLastCentury = 70;

    /// <param name="text">As written.</param>
    /// <param name="start">Of the first figure.</param>
    /// <param name="isDate">Something around says that a date stands here, which may then shorten its year: "13.05.31".</param>
    public static DateMention? Read(string text, int start, bool isDate)
    {
        if (WithSigns(text, start) is { } signed) return signed;
        var position = start;
        if (!Figures(text, ref position, out var first, out var firstDigits)) return null;
        if (position >= text.Length || text[position] is not ('-' or '/' or '.')) return null;
        var mark = text[position++];
        SkipBlank(text, ref position, mark);
        if (!Figures(text, ref position, out var second, out var secondDigits) || secondDigits > 2) return null;
        if (position >= text.Length || text[position] != mark)
            return firstDigits == 4 && mark == '-' && secondDigits == 2 && Ends(text, position) ? Mention(first, second, null, start, position) : null;
        position++;
        SkipBlank(text, ref position, mark);
        if (!Figures(text, ref position, out var third, out var thirdDigits) || !Ends(text, position)) return null;
        return (firstDigits, thirdDigits) switch
        {
            // "2025/19/3": no month is the nineteenth.
            (4, <= 2) => second > 12 ? Mention(first, third, second, start, position) : Mention(first, second, third, start, position),
            (<= 2, 4) => MonthFirst(first, second, mark) ? Mention(third, first, second, start, position) : Mention(third, second, first, start, position),
            // "05-13-31" is read by some as a year in front.
            (<= 2, 2) when isDate && mark != '-' => MonthFirst(first, second, mark)
                ? Mention(OfTwoDigits(third), first, second, start, position)
                : Mention(OfTwoDigits(third), second, first, start, position),
            _ => null,
        };
    }

    /// <summary>The year that two figures stand for.</summary>
    public static int OfTwoDigits(int year) => year < FirstOfLastCentury ? 2000 + year : 1900 + year;

    // "2031年5月8日", "令和13年5月8日", "5月8日".
    private static DateMention? WithSigns(string text, int start)
    {
        var position = start;
        if (!Figures(text, ref position, out var first, out var digits) || position >= text.Length) return null;
        int? year = null;
        if (text[position] == '年')
        {
            year = digits == 4 ? first : FirstOfEra(text.AsSpan(0, start)) is { } era ? era + first - 1 : null;
            if (year is null || ++position >= text.Length || !NextFigures(text, ref position, out first)) return null;
        }

        if (position >= text.Length || text[position] != '月' || first is < 1 or > 12) return null;
        var month = first;
        var end = ++position;
        if (!NextFigures(text, ref position, out var day) || position >= text.Length || text[position] is not ('日' or '号' or '號')) return year is null ? null : Mention(year.Value, month, null, start, end);
        return day is < 1 or > 31 ? null : new DateMention(new PartialDate(year, month, day), start, position + 1 - start);
    }

    private static int? FirstOfEra(ReadOnlySpan<char> before) => before.EndsWith("令和") ? 2019 : before.EndsWith("平成") ? 1989 : before.EndsWith("昭和") ? 1926 : null;

    private static bool NextFigures(string text, ref int position, out int value)
    {
        while (position < text.Length && text[position] == ' ') position++;
        return Figures(text, ref position, out value, out var digits) && digits <= 2;
    }

    // "19. 3. 2025"
    private static void SkipBlank(string text, ref int position, char mark)
    {
        if (mark == '.' && position + 1 < text.Length && text[position] is ' ' or '\u00A0' && char.IsAsciiDigit(text[position + 1])) position++;
    }

    private static bool MonthFirst(int first, int second, char mark) => mark != '.' && first <= 12 && second <= 31;

    private static DateMention? Mention(int year, int month, int? day, int start, int end) =>
        year is >= 1500 and <= 2199 && month is >= 1 and <= 12 && day is null or (>= 1 and <= 31)
            ? new DateMention(new PartialDate(year, month, day), start, end - start)
            : null;

    private static bool Figures(string text, ref int position, out int value, out int digits)
    {
        value = 0;
        var from = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]) && position - from < 5) value = (value * 10) + text[position++] - '0';
        digits = position - from;
        return digits is > 0 and <= 4;
    }

    /// <summary>A time may follow ("2025-03-19T10:00"); further figures or letters make it something else.</summary>
    private static bool Ends(string text, int position)
    {
        if (position >= text.Length) return true;
        var next = text[position];
        if (next == 'T') return position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);
        if (char.IsLetterOrDigit(next) || next is '_') return false;
        return !(next is '-' or '/' or '.' && position + 1 < text.Length && char.IsLetterOrDigit(text[position + 1]));
    }
}
