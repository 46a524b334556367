using ChatBot.Corpus.Dates;

namespace ChatBot.Answers.Timeline;

/// <summary>Orders dates of which some lack a year: those stand in the latest year that the others name, after that year alone.</summary>
internal static class DateOrder
{
    public static IComparer<PartialDate> Of(IEnumerable<DatedEvent> events)
    {
        var latest = events.Max(dated => dated.Date.Year);
        return Comparer<PartialDate>.Create((one, other) => Placed(one).CompareTo(Placed(other)));

        PartialDate Placed(PartialDate date) => date with { Year = date.Year ?? latest };
    }
}
