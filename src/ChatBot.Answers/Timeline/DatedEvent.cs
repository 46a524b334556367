using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Timeline;

/// <summary>A date that a passage states, with the clause that says what was then.</summary>
/// <param name="Date">As it is written.</param>
/// <param name="Placed">Where it stands in the order: a date without a year is of its document's year, as far as that is known.</param>
/// <param name="Start">Of the clause, in UTF-16 code units of the passage.</param>
/// <param name="Length">Of the clause.</param>
internal sealed record DatedEvent(Passage Passage, PartialDate Date, PartialDate Placed, int Start, int Length)
{
    /// <summary>Besides its date a clause has at least so many characters; with fewer it says nothing, and the whole sentence is meant.</summary>
    private const int Telling = 12;

    public string Clause => Passage.Text.Substring(Start, Length);

    /// <summary>The events of a passage in its order.</summary>
    /// <param name="year">The document's; null when unknown.</param>
    public static IEnumerable<DatedEvent> Of(Passage passage, int? year)
    {
        var dates = DateFinder.Find(passage.Text);
        foreach (var date in dates)
        {
            var (start, end) = Clauses.Around(passage.Text, date, dates);
            if (end - start - date.Length < Telling) (start, end) = Clauses.SentenceAround(passage.Text, date.Start);
            var length = passage.Text.AsSpan(start, end - start).TrimEnd(" \t\r\n,;:([\u2013\u2014-").Length;
            yield return new DatedEvent(passage, date.Date, date.Date with { Year = date.Date.Year ?? year }, start, Math.Max(length, date.Start + date.Length - start));
        }
    }
}
