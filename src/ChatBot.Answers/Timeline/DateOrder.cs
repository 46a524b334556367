using ChatBot.Corpus.Dates;

namespace ChatBot.Answers.Timeline;

/// <summary>Orders events. Where neither the date nor its document says the year, it is the latest that a document with such dates has, else the latest of all.</summary>
internal static class DateOrder
{
    public static IComparer<PartialDate> Of(IReadOnlyList<DatedEvent> events)
    {
        var latest = events.Where(dated => dated.Date.Year is null).Max(dated => dated.Placed.Year) ?? events.Max(dated => dated.Placed.Year);
        return Comparer<PartialDate>.Create((one, other) => Placed(one).CompareTo(Placed(other)));

        PartialDate Placed(PartialDate date) => date with { Year = date.Year ?? latest };
    }
}
