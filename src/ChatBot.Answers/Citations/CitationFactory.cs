using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Citations;

/// <summary>Makes citations of passages.</summary>
internal sealed class CitationFactory(PassageLibrary library)
{
    // "2031-05-13", the least that a whole day takes.
    private const int DayLength = 10;
    private const int MonthsOfYear = 12;

    public Citation Cite(Passage passage, double score) => Cite(passage, [], score);

    public Citation Cite(Passage passage, IReadOnlyList<Mark> marks, double score)
    {
        var speaker = library.Corpus.People.SpeakerOf(passage)?.Name ?? passage.Speaker;
        return new Citation(passage, DateOf(passage), speaker, marks, Math.Round(score, 4));
    }

    // A message is of the day that stands beside it; the document's date is the first message's.
    private string? DateOf(Passage passage)
    {
        var document = library.Corpus.DocumentOf(passage);
        var day = DayOf(passage.Timestamp);
        if (day is { Month: { } month, Day: <= MonthsOfYear and var first } && passage.Timestamp!.Contains('/')
            && passage.Timestamp.IndexOf('/', StringComparison.Ordinal) <= 2
            && IsDayFirst(document)) day = new PartialDate(day.Value.Year, first, month);
        return (day ?? document.Date)?.ToString();
    }

    // "05/06/2031" is of June where the first message was written on "13/05/2031", or where the file's name says so.
    private static bool IsDayFirst(Document document) =>
        document.Passages.FirstOrDefault(passage => passage.Timestamp is not null)?.Timestamp is { } time
        && (int.TryParse(time.AsSpan(0, time.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? slash : 0), out var first)
            && first > MonthsOfYear
            || DayOf(time) is { } day && document.Date is { } date && date != day && date == new PartialDate(day.Year, day.Day, day.Month));

    private static PartialDate? DayOf(string? time) => time is not { Length: >= DayLength } ? null : Day(time[..DayLength]) ?? Day(time);

    private static PartialDate? Day(string text) => DateFinder.Find(text) is [{ Date: { Year: not null, Day: not null } day }] ? day : null;

    public Citation Cite(RankedPassage ranked, FoundEvidence found) => Cite(ranked.Passage, Marker.Mark(ranked), ranked.Score) with
    {
        Explanation = found.Question.IsExplained ? library.Index.Explain(found.Asked.Query, ranked.Number) : null,
    };
}
