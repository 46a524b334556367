using ChatBot.Corpus.Dates;

namespace ChatBot.Answers.Timeline;

/// <summary>The dates somebody wants: one, or all since, before or between.</summary>
/// <param name="From">Null for open.</param>
/// <param name="To">Null for open.</param>
/// <param name="Beyond">Neither bound itself is wanted: "after" and "before", not "since" and "until".</param>
internal sealed record DateWish(PartialDate? Exactly, PartialDate? From, PartialDate? To, bool Beyond)
{
    /// <summary>"March 12", "2025-03", "since 2025-03-01", "before April", "from March 1 to March 12"; null when no date can be read.</summary>
    public static DateWish? Read(string text)
    {
        var dates = DateFinder.FindWithMonths(text).OrderBy(mention => mention.Start).Select(mention => mention.Date).ToList();
        if (dates.Count == 0 && Year(text) is { } year) dates.Add(year);
        if (dates.Count == 0) return null;
        if (dates.Count > 1) return new DateWish(null, dates[0], dates[1], Beyond: false);
        return text.TrimStart().Split(' ')[0].ToLowerInvariant() switch
        {
            "since" or "from" => new DateWish(null, dates[0], null, Beyond: false),
            "after" => new DateWish(null, dates[0], null, Beyond: true),
            "until" or "till" => new DateWish(null, null, dates[0], Beyond: false),
            "before" => new DateWish(null, null, dates[0], Beyond: true),
            _ => new DateWish(dates[0], null, null, Beyond: false),
        };
    }

    /// <summary>A date without a year is taken to lie in any year.</summary>
    public bool Includes(PartialDate date)
    {
        if (Exactly is { } exactly) return date.Covers(exactly) || exactly.Year is not null && date.Year is null && date.Covers(exactly with { Year = null }) && exactly.Month is not null;
        var least = Beyond ? 1 : 0;
        return (From is not { } from || Comparable(date, from) >= least) && (To is not { } to || Comparable(date, to) <= -least);
    }

    private static int Comparable(PartialDate date, PartialDate bound)
    {
        if (date.Year is null || bound.Year is null) (date, bound) = (date with { Year = null }, bound with { Year = null });
        else if (date.Year != bound.Year) return date.Year.Value.CompareTo(bound.Year.Value);
        if (date.Month is null || bound.Month is null || date.Month != bound.Month) return (date.Month ?? bound.Month ?? 0).CompareTo(bound.Month ?? date.Month ?? 0);
        return (date.Day ?? bound.Day ?? 0).CompareTo(bound.Day ?? date.Day ?? 0);
    }

    private static PartialDate? Year(string text) =>
        int.TryParse(text.AsSpan(text.LastIndexOf(' ') + 1).Trim(), out var year) && year is > 999 and < 3000 ? new PartialDate(year, null, null) : null;
}
