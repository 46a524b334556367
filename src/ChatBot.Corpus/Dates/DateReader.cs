namespace ChatBot.Corpus.Dates;

/// <summary>Reads one date, or one range of dates, that begins at a position.</summary>
internal ref struct DateReader(string text, int start, bool isDate)
{
    private readonly string _text = text;
    private readonly int _start = start;
    private readonly bool _isDate = isDate;

    /// <summary>Where the date that was read ends.</summary>
    public int End { get; private set; } = start;

    /// <summary>Adds the date, or both ends of a range; false when no date begins here.</summary>
    public bool TryRead(List<DateMention> found)
    {
        if (IsInsideSomethingElse()) return false;
        if (!char.IsAsciiDigit(_text[_start])) return TryMonthFirst(found);
        return TryNumeric(found) || TryDayFirst(found) || TryYear(found);
    }

    /// <summary>Figures and words inside an address, a path, a version or an identifier are no dates.</summary>
    private readonly bool IsInsideSomethingElse() =>
        _start > 0 && (_text[_start - 1] is '/' or '_' or '#' or '@' or '$' or '€' or '£' or '&' or '=' or '\\'
            || (_text[_start - 1] is '-' or '.' or ':' && _start > 1 && char.IsLetterOrDigit(_text[_start - 2]) && !IsPrefixed()));

    /// <summary>"mid-March", "pre-2014", "2014-2022": the hyphen joins, it does not make an identifier.</summary>
    private readonly bool IsPrefixed()
    {
        var before = _text.AsSpan(0, _start - 1);
        return _text[_start - 1] == '-' && (before.EndsWith("mid", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("pre", StringComparison.OrdinalIgnoreCase) || before.EndsWith("post", StringComparison.OrdinalIgnoreCase));
    }

    private bool TryMonthFirst(List<DateMention> found)
    {
        var scan = new FigureScan(_text, _start);
        if (scan.Month() is not { } month) return false;
        var monthEnd = scan.Position;
        var isSmall = char.IsLower(_text[_start]);
        scan.SkipAbbreviationPoint(monthEnd - _start);
        scan.SkipSpaces();
        scan.SkipWord("the");
        var afterMonth = scan;
        if (scan.Day() is { } day && !(isSmall && MonthContext.CountsSomething(_text, scan.Position)))
        {
            DayRange(found, month, day, scan);
            return true;
        }

        scan = afterMonth;
        scan.SkipComma();
        scan.SkipWord("of");
        if (scan.Year() is { } year && !(isSmall && MonthContext.CountsSomething(_text, scan.Position)))
        {
            Add(found, new PartialDate(year, month, null), _start, scan.Position);
            return true;
        }

        if (!MonthContext.HasPreposition(_text, _start, monthEnd)) return false;
        Add(found, new PartialDate(null, month, null), _start, monthEnd);
        return true;
    }

    /// <summary>"12", "12, 2025", "12–14, 2025", "12 to April 3, 2025": a year at the end is the year of both.</summary>
    private void DayRange(List<DateMention> found, int month, int day, FigureScan scan)
    {
        var firstEnd = scan.Position;
        if (scan.TrailingYear() is { } year)
        {
            Add(found, new PartialDate(year, month, day), _start, scan.Position);
            return;
        }

        var second = scan;
        if (!second.RangeMark())
        {
            Add(found, new PartialDate(null, month, day), _start, firstEnd);
            return;
        }

        var secondStart = second.Position;
        var lastMonth = second.Month() ?? month;
        second.SkipAbbreviationPoint(second.Position - secondStart);
        second.SkipSpaces();
        var lastDay = second.Day();
        if (lastDay is null || (!scan.IsDash() && second.IsBeforeAPlainWord()))
        {
            Add(found, new PartialDate(null, month, day), _start, firstEnd);
            return;
        }

        var lastYear = second.TrailingYear();
        Add(found, new PartialDate(lastYear, month, day), _start, firstEnd);
        Add(found, new PartialDate(lastYear, lastMonth, lastDay), secondStart, second.Position);
    }

    private bool TryDayFirst(List<DateMention> found)
    {
        var scan = new FigureScan(_text, _start);
        if (scan.Day() is not { } day) return false;
        var firstEnd = scan.Position;
        if (scan.DashedMonthAndYear() is { } dashed)
        {
            Add(found, new PartialDate(dashed.Year, dashed.Month, day), _start, scan.Position);
            return true;
        }

        if (scan.ForeignMonth() is { } foreign)
        {
            var of = scan.TrailingYear();
            Add(found, new PartialDate(of, foreign, day), _start, scan.Position);
            return true;
        }

        var range = scan;
        int? lastDay = null;
        var secondStart = 0;
        if (range.RangeMark())
        {
            secondStart = range.Position;
            lastDay = range.Day();
            if (lastDay is not null) scan = range;
        }

        scan.SkipSpaces();
        scan.SkipWord("of");
        var monthStart = scan.Position;
        if (monthStart == firstEnd || scan.Month() is not { } month) return false;
        // "5 may" is a modal verb after a count unless something else tells.
        if (MonthNames.IsOrdinaryWord(_text.AsSpan(monthStart, scan.Position - monthStart)) && char.IsLower(_text[monthStart])
            && !MonthContext.HasPreposition(_text, _start, firstEnd) && !scan.HasYearNext()) return false;
        scan.SkipAbbreviationPoint(scan.Position - monthStart);
        var year = scan.TrailingYear();
        if (lastDay is null)
        {
            Add(found, new PartialDate(year, month, day), _start, scan.Position);
            return true;
        }

        Add(found, new PartialDate(year, month, day), _start, firstEnd);
        Add(found, new PartialDate(year, month, lastDay), secondStart, scan.Position);
        return true;
    }

    private bool TryNumeric(List<DateMention> found)
    {
        if (NumericDate.Read(_text, _start, _isDate) is not { } date) return false;
        found.Add(date);
        End = date.Start + date.Length;
        return true;
    }

    private bool TryYear(List<DateMention> found)
    {
        var scan = new FigureScan(_text, _start);
        if (scan.Year() is not { } year) return false;
        var firstEnd = scan.Position;
        if (scan.RangeMark() && scan.Position is var secondStart && scan.Year() is { } last && last > year
            && !MonthContext.CountsSomething(_text, scan.Position))
        {
            Add(found, new PartialDate(year, null, null), _start, firstEnd);
            Add(found, new PartialDate(last, null, null), secondStart, scan.Position);
            return true;
        }

        if (!MonthContext.NamesAYear(_text, _start, firstEnd, year)) return false;
        Add(found, new PartialDate(year, null, null), _start, firstEnd);
        return true;
    }

    private void Add(List<DateMention> found, PartialDate date, int start, int end)
    {
        found.Add(new DateMention(date, start, end - start));
        End = end;
    }
}
