using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks.Lexicon;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Date and place of a recorded talk.</summary>
internal static class TalkFacts
{
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

    private static bool MayStateFacts(Passage passage) => passage.Kind is PassageKind.Metadata or PassageKind.Paragraph or PassageKind.ListItem;
}
