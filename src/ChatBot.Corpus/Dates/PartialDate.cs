using System.Globalization;

namespace ChatBot.Corpus.Dates;

/// <summary>A date as far as a text gives it: "2022", "March 2025", "February 12", "March 19, 2025". At least one part is set; a day needs its month.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct PartialDate(int? Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <summary>Whether nothing that both dates say differs: "March 19" is compatible with "March 2025".</summary>
    public bool IsCompatibleWith(PartialDate other) =>
        (Year is null || other.Year is null || Year == other.Year)
        && (Month is null || other.Month is null || Month == other.Month)
        && (Day is null || other.Day is null || Day == other.Day);

    /// <summary>Whether this date says all that <paramref name="other"/> says, and the same.</summary>
    public bool Covers(PartialDate other) =>
        (other.Year is null || Year == other.Year) && (other.Month is null || Month == other.Month) && (other.Day is null || Day == other.Day);

    /// <summary>By year, month, day; a missing part sorts before every value of it.</summary>
    public int CompareTo(PartialDate other)
    {
        var byYear = Nullable.Compare(Year, other.Year);
        if (byYear != 0) return byYear;
        var byMonth = Nullable.Compare(Month, other.Month);
        return byMonth != 0 ? byMonth : Nullable.Compare(Day, other.Day);
    }

    /// <summary>ISO 8601 as far as known: "2025-03-19", "2025-03", "2025", "--02-12", "--02".</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var year = Year is { } y ? y.ToString("0000", culture) : "-";
        if (Month is not { } m) return year;
        var month = string.Create(culture, $"{year}-{m:00}");
        return Day is { } d ? string.Create(culture, $"{month}-{d:00}") : month;
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}

/// <summary>A date that a text states.</summary>
/// <param name="Start">In UTF-16 code units of the text it was found in.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct DateMention(PartialDate Date, int Start, int Length)
{
    /// <param name="position">In UTF-16 code units of the same text.</param>
    public bool Holds(int position) => position >= Start && position < Start + Length;
}
