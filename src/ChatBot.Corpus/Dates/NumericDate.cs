namespace ChatBot.Corpus.Dates;

/// <summary>Reads dates in figures: "2025-03-19", "2025/3/19", "03/19/2025", "19.03.2025".</summary>
internal static class NumericDate
{
    public static DateMention? Read(string text, int start)
    {
        var position = start;
        if (!Figures(text, ref position, out var first, out var firstDigits)) return null;
        if (position >= text.Length || text[position] is not ('-' or '/' or '.')) return null;
        var mark = text[position++];
        if (!Figures(text, ref position, out var second, out var secondDigits) || secondDigits > 2) return null;
        if (position >= text.Length || text[position] != mark)
            return firstDigits == 4 && mark == '-' && secondDigits == 2 && Ends(text, position) ? Mention(first, second, null, start, position) : null;
        position++;
        if (!Figures(text, ref position, out var third, out var thirdDigits) || !Ends(text, position)) return null;
        return (firstDigits, thirdDigits) switch
        {
            // "2025/19/3": no month is the nineteenth.
            (4, <= 2) => second > 12 ? Mention(first, third, second, start, position) : Mention(first, second, third, start, position),
            (<= 2, 4) => MonthFirst(first, second, mark) ? Mention(third, first, second, start, position) : Mention(third, second, first, start, position),
            _ => null,
        };
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
