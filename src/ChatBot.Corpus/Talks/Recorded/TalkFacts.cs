using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Sections;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Date and place of a recorded talk.</summary>
internal static class TalkFacts
{
    private const int LongestTime = 40;
    private static readonly WordSet Agendas = Vocabulary.Of("agenda");

    /// <summary>Whether a passage is worth while to be looked at for place, date and time.</summary>
    public static bool MayStandIn(Passage passage) =>
        MayStateFacts(passage) && (passage.Kind == PassageKind.Metadata || BlockLabels.ColonIn(passage.Text) is not null);

    public static string? PlaceOf(List<Passage> passages) =>
        passages.Where(MayStateFacts).Select(passage => BlockLabels.PlaceIn(passage.Text)).FirstOrDefault(place => place is not null);

    /// <summary>By its own date line, else its heading, else the document.</summary>
    /// <param name="document">Holds the talk.</param>
    /// <param name="section">Names the talk; null where none does.</param>
    /// <param name="passages">The talk's own.</param>
    /// <param name="isOneOfSeveral">A line or heading of the document may then date another talk than this.</param>
    public static PartialDate? DateOf(Document document, Section? section, List<Passage> passages, bool isOneOfSeveral)
    {
        foreach (var passage in passages.Where(MayStateFacts))
        {
            if (BlockLabels.TimeIn(passage.Text) is { } time && DateFinder.FindLabelled(time) is [var stated, ..])
                return InYearOf(stated.Date, section, document);
        }

        if (isOneOfSeveral && passages.Find(IsDayAlone) is { } day) return InYearOf(DayHeading.DateIn(day.Text)!.Value, section, document);
        if (section is not null && DayHeading.DateIn(section.Heading) is { } inHeading) return InYearOf(inHeading, section, document);
        var datesAnother = isOneOfSeveral && document.DateOrigin is DateOrigin.Heading or DateOrigin.Timestamps;
        if (document.Date is not null && !datesAnother) return document.Date;
        return DateFinder.Find(document.Title) is [var inTitle, ..] ? inTitle.Date : null;
    }

    private static bool IsDayAlone(Passage passage) => passage.Kind == PassageKind.Metadata && DayHeading.WithoutDate(passage.Text) is "";

    // "5 June" below "2031", or in a document that says of which year it is.
    private static PartialDate InYearOf(PartialDate date, Section? section, Document document)
    {
        if (date.Year is not null || date.Month is null) return date;
        for (var around = section?.Parent; around is not null; around = around.Parent)
        {
            if (DayHeading.YearIn(around.Heading) is { } year) return date with { Year = year };
        }

        return date with { Year = DayHeading.YearIn(document.Title) ?? document.Date?.Year };
    }

    /// <summary>When it began and ended, in the record's words: "14:00 UTC", "5pm-6pm UTC"; null where no field says so.</summary>
    public static string? TimeOf(IReadOnlyList<Passage> passages) =>
        passages.Where(MayStateFacts).Select(TimeStatedIn).OfType<string>().Select(ClockTime.In).FirstOrDefault(time => time is not null);

    // Of lines without a label only short ones can be nothing but a time. "End: 16:00" and "Version: 1.10" are other facts.
    private static string? TimeStatedIn(Passage passage) =>
        BlockLabels.TimeIn(passage.Text) ?? BlockLabels.StartIn(passage.Text)
        ?? (passage.Kind == PassageKind.Metadata && passage.Text.Length < LongestTime
            && FieldLine.Of(passage.Text) is null or { Kind: FieldKind.None } ? passage.Text : null);

    /// <summary>The points of the agenda, where a heading or a lead says that these are them.</summary>
    public static IReadOnlyList<Passage> AgendaOf(IReadOnlyList<Passage> passages) =>
        [.. passages.Where(passage => passage.Kind == PassageKind.ListItem && (passage.ListLead is { } lead && IsAgenda(lead)
            || IsAgenda(passage.Section.Heading)))];

    private static bool IsAgenda(string heading) => Agendas.Contains(heading.AsSpan().Trim().TrimEnd(":：*_ "));

    private static bool MayStateFacts(Passage passage) =>
        passage.Kind is PassageKind.Metadata or PassageKind.Paragraph or PassageKind.ListItem;
}
