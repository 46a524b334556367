using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Findings;

/// <summary>Dates as bytes: what of year, month and day is there, then these.</summary>
internal static class CompactDates
{
    private const int Given = 1;
    private const int Year = 2;
    private const int Month = 4;
    private const int Day = 8;

    public static void Date(this CompactWriter writer, PartialDate? date)
    {
        writer.Number(date is not { } given ? 0
            : Given | (given.Year is null ? 0 : Year) | (given.Month is null ? 0 : Month) | (given.Day is null ? 0 : Day));
        if (date?.Year is { } year) writer.Signed(year);
        if (date?.Month is { } month) writer.Signed(month);
        if (date?.Day is { } day) writer.Signed(day);
    }

    public static PartialDate? Date(this ref CompactReader bytes)
    {
        var parts = bytes.Number(2 * Day);
        if (parts == 0) return null;
        int? year = (parts & Year) == 0 ? null : bytes.Signed();
        int? month = (parts & Month) == 0 ? null : bytes.Signed();
        int? day = (parts & Day) == 0 ? null : bytes.Signed();
        return new PartialDate(year, month, day);
    }
}
