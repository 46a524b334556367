using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks.Lexicon;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Date and place of a recorded talk.</summary>
internal static partial class TalkFacts
{
    /// <summary>Whether a passage is worth while to be looked at for place, date and time.</summary>
    public static bool MayStandIn(Passage passage) => MayStateFacts(passage) && (passage.Kind == PassageKind.Metadata || BlockLabels.ColonIn(passage.Text) is not null);

    public static string? PlaceOf(List<Passage> passages) =>
        passages.Where(MayStateFacts).Select(passage => BlockLabels.PlaceIn(passage.Text)).FirstOrDefault(place => place is not null);

    /// <summary>By its own date line, else its heading, else the document.</summary>
    public static PartialDate? DateOf(Document document, Section? section, List<Passage> passages)
    {
        foreach (var passage in passages.Where(MayStateFacts))
        {
            if (BlockLabels.TimeIn(passage.Text) is { } time && DateFinder.Find(time) is [var stated, ..]) return stated.Date;
        }

        if (section is not null && DateFinder.Find(section.Heading) is [var inHeading, ..]) return inHeading.Date;
        if (document.Date is not null) return document.Date;
        return DateFinder.Find(document.Title) is [var inTitle, ..] ? inTitle.Date : null;
    }

    /// <summary>When it began and ended, in the record's words: "14:00 UTC", "5pm-6pm UTC"; null where no field says so.</summary>
    public static string? TimeOf(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages.Where(MayStateFacts))
        {
            var value = BlockLabels.TimeIn(passage.Text) ?? (passage.Kind == PassageKind.Metadata && passage.Text.Length < 40 ? passage.Text : null);
            if (value is not null && TimeOfDay().Match(value) is { Success: true } time) return string.Join(' ', time.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return null;
    }

    /// <summary>The points of the agenda, where a heading or a lead says that these are them.</summary>
    public static IReadOnlyList<Passage> AgendaOf(IReadOnlyList<Passage> passages) =>
        [.. passages.Where(passage => passage.Kind == PassageKind.ListItem && (passage.ListLead is { } lead && IsAgenda(lead) || IsAgenda(passage.Section.Heading)))];

    private static bool IsAgenda(string heading) => heading.Trim().TrimEnd(':') is var plain && (plain.Equals("agenda", StringComparison.OrdinalIgnoreCase) || plain.Equals("agenda items", StringComparison.OrdinalIgnoreCase) || plain.Equals("proposed agenda", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b\d{1,2}(?:[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\b\.?)?|\s*[ap]\.?m\b\.?)(?:\s*\(?(?:UTC|GMT|Z|[A-Z]{2,4}T)\b\)?)?(?:\s*(?:-|–|to|until)\s*\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\b\.?)?)?(?:\s*\(?(?:UTC|GMT|[A-Z]{2,4}T|PT|ET|CT)\b\)?)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeOfDay();

    private static bool MayStateFacts(Passage passage) => passage.Kind is PassageKind.Metadata or PassageKind.Paragraph or PassageKind.ListItem;
}
