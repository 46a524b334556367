using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>
/// When a document appeared or what it records took place: as it states beside its text, else its date line, its title, a dateline, the time of its first
/// turn, its first heading, and at last its file's name, which also completes a date without a year. What contradicts the date that leads is kept.
/// </summary>
internal sealed partial class DocumentDate
{
    private const int LongestDateline = 90;
    private const int MostHeadings = 6;
    private readonly List<DatedPlace> _found = [];

    public DocumentDate(SourceText source, string path, Statement statement, string title, List<Block> blocks)
    {
        // What a page's own title gives as the day is the record's, whenever the page was made.
        if (statement.Title is { } given && DateFinder.Find(given) is [{ Date: { Day: not null, Year: not null } of }]) Add(of, DateOrigin.Title);
        Add(statement.Date, statement.DateOrigin);
        // A message or page tells of the meeting that its subject or heading dates, and is sent or made when it is over.
        if (IsMessage(source, blocks))
        {
            Add(Complete(title), DateOrigin.Title);
            if (_found.Count == 0) Add(FirstHeading(source, blocks), DateOrigin.Heading);
        }

        Add(blocks.Where(block => block.IsDate).Select(block => Complete(source[block.Span].ToString(), isLabelled: true)).FirstOrDefault(date => date is not null), DateOrigin.DateLine);
        if (title != FileName.Dated(path)) Add(Complete(title), DateOrigin.Title);
        Add(Dateline(source, blocks), DateOrigin.AgencyLine);
        Add(FirstTime(blocks), DateOrigin.Timestamps);
        if (_found.Count == 0) Add(FirstHeading(source, blocks), DateOrigin.Heading);
        if (_found.Count == 0) Add(Opening(source, blocks), DateOrigin.AgencyLine);
        var named = FileName.Date(path);
        TurnRound(named);
        Add(named, DateOrigin.FileName);
        Leading = _found.Count > 0 ? InYear(Completed(Foremost()), FileName.Around(path)) : null;
    }

    public DatedPlace? Leading { get; }

    /// <summary>Dates that cannot be the leading one, each once.</summary>
    public IReadOnlyList<DatedPlace> Others => [.. _found.Where(other => other != Foremost() && !other.Date.IsCompatibleWith(Leading!.Value.Date)).DistinctBy(other => other.Date)];

    private void Add(PartialDate? date, DateOrigin origin)
    {
        if (date is { } known) _found.Add(new DatedPlace(known, origin));
    }

    // "07-09-2022" is read month first; in a file named 2022-09-07 the day comes first.
    private void TurnRound(PartialDate? named)
    {
        if (named is not { Year: { } year, Month: { } month, Day: { } day }) return;
        for (var at = 0; at < _found.Count; at++)
        {
            if (_found[at].Date == new PartialDate(year, day, month)) _found[at] = _found[at] with { Date = named.Value };
        }
    }

    // A whole date in the title says more than a day and a month in a line of the text.
    private DatedPlace Foremost() => _found[0] is { Origin: DateOrigin.DateLine, Date.Year: null } && _found.Find(other => other.Origin == DateOrigin.Title) is { Date: { Year: not null, Day: not null } } titled ? titled : _found[0];

    // "January 22" in a file named 2019-01-22 is of that year.
    private DatedPlace Completed(DatedPlace leading)
    {
        if (leading.Date is { Year: not null, Day: not null }) return leading;
        var fuller = _found.Find(other => other.Date is { Year: not null, Day: not null } && other.Date.Covers(leading.Date));
        return fuller.Date.Day is null ? leading : leading with { Date = fuller.Date };
    }

    // "July 15" in a folder 2031-07 or 2031 is of that year.
    private static DatedPlace InYear(DatedPlace leading, PartialDate? around) =>
        leading.Date is { Year: null, Month: not null, Day: not null } && around is { Year: not null } && (around.Value.Month is null || around.Value.Month == leading.Date.Month)
            ? leading with { Date = new PartialDate(around.Value.Year, leading.Date.Month, leading.Date.Day) }
            : leading;

    private static PartialDate? Dateline(SourceText source, List<Block> blocks)
    {
        var first = blocks.Find(block => block.Kind == PassageKind.Paragraph);
        if (first is null) return null;
        var text = source[first.Span];
        var head = text[..Math.Min(text.Length, LongestDateline)];
        var dash = head.IndexOfAny("—–");
        if (dash < 0) dash = head.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && char.IsUpper(head[0]) ? First(head[..dash].ToString()) : null;
    }

    // One of the headings on top may name the meeting that all of the document is about; a document of several meetings dates a section each.
    private static PartialDate? FirstHeading(SourceText source, List<Block> blocks)
    {
        var headings = blocks.Where(block => block.IsHeading).Take(MostHeadings).Select(block => source[block.Span].ToString()).Where(heading => !OtherMeeting().IsMatch(heading)).ToList();
        if (DayHeading.DaysOpenedBy(blocks.Where(block => block.IsHeading).Select(block => source[block.Span].ToString())) > 1) return null;
        var dates = headings.Select(Complete).OfType<PartialDate>().Distinct().ToList();
        return headings is [var first, ..] && Complete(first) is { } leading ? leading : dates.Count == 1 ? dates[0] : null;
    }

    // "Next meeting (2031-08-20)", "Minutes of the last meeting, 6 August 2031"
    [GeneratedRegex(@"\b(?:next|previous|last|following|upcoming|nächste[rns]?|letzte[rns]?|prochaine?|précédente?|próxim[oa]|anterior|prossim[oa]|volgende)\s+(?:\p{L}+\s+)?(?:meeting|call|session|sync|sitzung|treffen|réunion|séance|reunión|sesión|reunião|sessão|riunione|seduta|vergadering|overleg)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherMeeting();

    // "Meeting started Tue Mar 4 16:00:12 2031", "The meeting was called to order on 4 March 2031".
    private static PartialDate? Opening(SourceText source, List<Block> blocks) =>
        blocks.Where(block => block.Kind is PassageKind.Turn or PassageKind.Paragraph).Take(MostHeadings).Select(block => source[block.Span].ToString()).Where(text => Opened().IsMatch(text))
            .Select(First).FirstOrDefault(date => date is { Day: not null, Year: not null });

    private static bool IsMessage(SourceText source, List<Block> blocks)
    {
        var keys = blocks.Where(block => block.Kind == PassageKind.Metadata).Take(2 * MostHeadings).Select(block => FieldLine.Of(source[block.Span])?.Key.ToLowerInvariant()).ToList();
        return (keys.Contains("subject") && keys.Contains("from")) || (keys.Contains("title") && keys.Contains("date") && (keys.Contains("author") || keys.Contains("status") || keys.Contains("category")));
    }

    [GeneratedRegex(@"\b(?:meeting|call|session|sitting)\b.{0,40}\b(?:started|opened|called\s+to\s+order|convened|held|began|took\s+place)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opened();

    private static PartialDate? FirstTime(List<Block> blocks) =>
        blocks.Find(block => block.Timestamp is not null)?.Timestamp is { Length: >= 10 } time
            ? First(time[..10]) is { Year: not null } day ? day : First(time) : null;

    /// <summary>Whether the words are a whole date and nothing else.</summary>
    public static bool IsDay(string title) => DateFinder.Find(title) is [{ Date.Day: not null, Date.Year: not null } mention] && mention.Length == title.Length;

    private static PartialDate? Complete(string text) => Complete(text, isLabelled: false);

    private static PartialDate? Complete(string text, bool isLabelled) => First(text, isLabelled) is { Month: not null } date ? date : null;

    private static PartialDate? First(string text) => First(text, isLabelled: false);

    private static PartialDate? First(string text, bool isLabelled) => (isLabelled ? DateFinder.FindLabelled(text) : DateFinder.Find(text)) is [var mention, ..] ? mention.Date : null;
}
