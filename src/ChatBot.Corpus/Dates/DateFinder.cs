namespace ChatBot.Corpus.Dates;

/// <summary>
/// Finds dates that are written out: "March 19, 2025", "19 March", "2025-03-19", "in 2022", "03/19/2025". A date in numbers is read month first, as in
/// the United States, unless only day first is possible; with dots it is read day first. A range gives both ends. Weekdays are not counted back to dates.
/// </summary>
public static class DateFinder
{
    /// <summary>In the order of the text, not overlapping, the longest reading of each.</summary>
    public static IReadOnlyList<DateMention> Find(string text) => All(text, areDates: false);

    /// <summary>As <see cref="Find"/>, in the words behind "Date:": there "13.05.31" is a date, which elsewhere may number anything.</summary>
    public static IReadOnlyList<DateMention> FindLabelled(string text) => All(text, areDates: true);

    private static List<DateMention> All(string text, bool areDates)
    {
        List<DateMention>? found = null;
        var position = 0;
        while (position < text.Length)
        {
            if (!char.IsAsciiLetterOrDigit(text[position])) { position++; continue; }
            var end = EndOfWord(text, position);
            if (char.IsAsciiDigit(text[position]) || MonthNames.Of(text.AsSpan(position, end - position)) is not null)
            {
                var reader = new DateReader(text, position, areDates);
                if (reader.TryRead(found ??= [])) end = reader.End;
            }

            position = end;
        }

        return found ?? [];
    }

    /// <summary>
    /// What a question may mean by a date: all that <see cref="Find"/> gives, then all that <see cref="FindMonths"/> does.
    /// </summary>
    public static IReadOnlyList<DateMention> FindWithMonths(string text) => [.. Find(text), .. FindMonths(text)];

    /// <summary>
    /// Months that a question names without day, year or preposition, as in "the February call": what <see cref="Find"/> leaves out because in prose
    /// it is as often a name or a verb. Dates that <see cref="Find"/> gives are not among them.
    /// </summary>
    public static IReadOnlyList<DateMention> FindMonths(string text)
    {
        var dates = Find(text);
        var months = new List<DateMention>();
        for (var position = 0; position < text.Length; position = EndOfWord(text, position))
        {
            if (!char.IsAsciiLetter(text[position])) continue;
            var end = EndOfWord(text, position);
            if (MonthNames.Of(text.AsSpan(position, end - position)) is not { } month) continue;
            if (dates.Any(date => date.Start < end && position < date.Start + date.Length)) continue;
            if (!MonthNames.IsOrdinaryWord(text.AsSpan(position, end - position)) || MonthContext.NamesAMonth(text, position, end))
                months.Add(new DateMention(new PartialDate(null, month, null), position, end - position));
        }

        return months;
    }

    private static int EndOfWord(string text, int position)
    {
        var end = position + 1;
        if (!char.IsLetterOrDigit(text[position])) return end;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return end;
    }
}
