using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>
/// Finds what a document is called: a heading that opens it, else a heading near the top, else its file's name where that is made of words,
/// else the start of its first sentence.
/// </summary>
internal static class DocumentTitle
{
    private const int Longest = 90;
    private static readonly WordSet Titles = Vocabulary.Of("title");

    /// <summary>The title, and the blocks without the heading that gave it.</summary>
    public static (string Title, List<Block> Blocks) Take(SourceText source, string path, IReadOnlyList<Block> recognised, string? fallback)
    {
        var blocks = recognised.ToList();
        if (HeadingOnTop(source, blocks) is { } at && !(IsOneOfParts(source, blocks, at) && (FileName.Humanise(path) ?? FileName.Dated(path)) is not null) && !IsOneOfDays(source, blocks, at))
        {
            var title = Inline.PlainText(source[blocks[at].Span]);
            var rest = blocks.ToList();
            rest.RemoveAt(at);
            // What stands above the title introduces it ("Opinion", "So much for that"), and is no part of the text's outline.
            for (var before = 0; before < at; before++) rest[before] = rest[before] with { Kind = PassageKind.Metadata };
            if (at < rest.Count && IsSubtitle(source, blocks[at], rest[at])) rest[at] = rest[at] with { Kind = PassageKind.Metadata, IsDate = true };
            return (title, rest);
        }

        return (Subject(source, blocks) ?? fallback ?? FileName.Humanise(path) ?? (OpensInRecord(blocks) || OpensDays(source, blocks) ? FileName.Dated(path) ?? FileName.Readable(path) : null) ?? FirstSentence(source, blocks) ?? Path.GetFileName(path), blocks);
    }

    // Who was there, or what somebody says first, does not say what it was.
    private static bool OpensInRecord(List<Block> blocks) => blocks.Find(block => block.Kind is not null and not PassageKind.Metadata)?.Kind is PassageKind.Attendee or PassageKind.Turn;

    // "Purpose", "Attendees", "Agenda" on one level: the first of a text's parts does not say what the text is.
    private static bool IsOneOfParts(SourceText source, List<Block> blocks, int at) =>
        blocks[at].Level > 1 && FieldNames.OpensPart(source[blocks[at].Span].ToString()) && blocks.Skip(at + 1).Any(block => block.IsHeading && block.Level == blocks[at].Level);

    // "2031-05-22" above "2031-05-15" on the same level: the first day's heading is not what the notes of all of them are called.
    private static bool IsOneOfDays(SourceText source, List<Block> blocks, int at) =>
        DayHeading.DaysOpenedBy(blocks.Skip(at).Where(block => block.IsHeading && block.Level == blocks[at].Level).Select(block => source[block.Span].ToString())) > 1
        && DayHeading.Opens(source[blocks[at].Span].ToString());

    private static bool OpensDays(SourceText source, List<Block> blocks) => blocks.FindIndex(block => block.IsHeading) is >= 0 and var first && IsOneOfDays(source, blocks, first);

    private static int? HeadingOnTop(SourceText source, List<Block> blocks)
    {
        var top = 0;
        while (top < blocks.Count && blocks[top].IsHeading) top++;
        if (top > 0 && FieldNames.KindOf(source[blocks[top - 1].Span].Trim(":：").ToString()) == FieldKind.Attendees) top--;
        if (top == 0)
        {
            // Facts may stand above the title: a date, a byline, a place.
            var facts = blocks.FindIndex(block => block.Kind is not PassageKind.Metadata);
            return facts > 0 && facts <= 4 && blocks[facts] is { IsHeading: true, Level: <= 1 } ? facts : null;
        }

        if (top == 1 || blocks[1].Level > blocks[0].Level) return 0;
        var marked = blocks[0].Level > 0 && (blocks[1].Level == 0 || blocks[0].Level <= blocks[1].Level);
        return !marked && !TitleCase.IsTitle(source[blocks[0].Span]) && TitleCase.IsTitle(source[blocks[1].Span], leastWords: 2) ? 1 : 0;
    }

    // "Held at the Customs House on 7 November 2023", on the line below the title.
    private static bool IsSubtitle(SourceText source, Block title, Block below) =>
        below is { IsHeading: true, Level: 0 }
        && source.Text.AsSpan(title.Span.End, below.Span.Start - title.Span.End).Count('\n') <= 1 && DateFinder.Find(source[below.Span].ToString()).Count > 0;

    // "Subject: Monday's call" and "Title: …" say what the document is called.
    private static string? Subject(SourceText source, List<Block> blocks)
    {
        foreach (var block in blocks.Where(block => block.Kind == PassageKind.Metadata))
        {
            var text = source[block.Span];
            if (FieldLine.Of(text) is not { } field || !field.HasValue(text)) continue;
            if (IsTitleLabel(field.Key)) return Inline.PlainText(text[field.Value..]);
        }

        return null;
    }

    /// <summary>Whether a label stands before what a document, or the meeting that it records, is called.</summary>
    public static bool IsTitleLabel(string label) => Titles.Contains(label);

    private static string? FirstSentence(SourceText source, List<Block> blocks)
    {
        var block = blocks.Find(block => block.Kind is not null and not PassageKind.Metadata and not PassageKind.Attendee) ?? (blocks.Count > 0 ? blocks[0] : null);
        if (block is null) return null;
        var text = source[block.Span];
        var line = Inline.PlainText(text[..Math.Min(text.Length, 4 * Longest)]);
        var first = line.AsSpan(0, line.IndexOf('\n') is > 0 and var end ? end : line.Length);
        var sentence = Sentences.Of(first.ToString()) is [var opening, ..] ? first[opening.Start..opening.End].Trim().TrimEnd(".!?") : first;
        if (sentence.Length is > 0 and <= Longest) return sentence.ToString();
        if (line.Length <= Longest) return line;
        var cut = line.LastIndexOf(' ', Longest);
        return string.Concat(line.AsSpan(0, cut > 0 ? cut : Longest).TrimEnd(" ,;:-–—"), "…");
    }
}
