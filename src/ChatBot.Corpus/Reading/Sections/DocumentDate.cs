using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>When a document appeared or what it records took place: its date line, else its title, else a dateline, else the time of its first turn.</summary>
internal static class DocumentDate
{
    private const int LongestDateline = 90;

    public static PartialDate? Find(SourceText source, string title, List<Block> blocks)
    {
        var dated = blocks.Where(block => block.IsDate).Select(block => source[block.Span].ToString());
        return dated.Select(Complete).FirstOrDefault(date => date is not null) ?? Complete(title) ?? Dateline(source, blocks) ?? FirstTime(blocks) ?? FirstHeadings(source, blocks);
    }

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

    // One of the headings on top may name the meeting that all of the document is about.
    private static PartialDate? FirstHeadings(SourceText source, List<Block> blocks) =>
        blocks.Find(block => block.IsHeading) is { } heading ? Complete(source[heading.Span].ToString()) : null;

    private static PartialDate? FirstTime(List<Block> blocks) =>
        blocks.Find(block => block.Timestamp is not null)?.Timestamp is { Length: >= 10 } time ? First(time[..10]) : null;

    private static PartialDate? Complete(string text) => First(text) is { Day: not null, Year: not null } or { Month: not null } ? First(text) : null;

    private static PartialDate? First(string text) => DateFinder.Find(text) is [var mention, ..] ? mention.Date : null;
}
