using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Reads prose: one line, or the lines that a margin broke it into.</summary>
internal sealed class Paragraphs(Outline outline, Headings headings)
{
    // A longer line that ends a sentence is a paragraph, whatever its format says of line ends.
    private const int LongestBrokenLine = 200;

    // What was decided, or is to be done, has a passage of its own.
    private static readonly WordSet Labels = Vocabulary.Of("decisions", "tasks");

    public bool TryRead()
    {
        var first = outline.At;
        var role = outline.Current.Role;
        if (role is not (LineRole.Text or LineRole.Code)) return false;
        if (Lists.IsLead(outline, first) && (outline.IsBlankAt(first - 1) || !outline.Wrapping.IsWrapped))
        {
            outline.At++; // the items carry it
            return true;
        }

        var last = first;
        while (outline.HasRole(last + 1, role) && (role == LineRole.Code || Continues(last))) last++;
        Add(outline.Between(first, last), role);
        outline.At = last + 1;
        return true;
    }

    // Who was there stands in a sentence in place of a list; a second such sentence tells of something else.
    private void Add(TextSpan paragraph, LineRole role)
    {
        if (role == LineRole.Code || outline.Blocks.Any(block => block.Kind == PassageKind.Attendee) || ToldAttendance.NamesIn(outline.StringOf(paragraph)) is not { } names)
        {
            outline.Add(new Block(PassageKind.Paragraph, paragraph));
            return;
        }

        var (start, end) = (paragraph.Start + names.Start.Value, paragraph.Start + names.End.Value);
        outline.Add(new Block(PassageKind.Paragraph, LineSplitter.Trim(outline.Source.Text, paragraph with { End = start })));
        outline.Add(new Block(PassageKind.Attendee, LineSplitter.Trim(outline.Source.Text, new TextSpan(start, end))) { Lead = "Present" });
        outline.Add(new Block(PassageKind.Paragraph, LineSplitter.Trim(outline.Source.Text, paragraph with { Start = Math.Min(end + 1, paragraph.End) })));
    }

    private bool Continues(int line)
    {
        var next = line + 1;
        if (outline.Speakers.At(next) is not null || AttendeeLeads.Open(outline, next) || headings.Interrupts(next)) return false;
        if (FieldLine.Of(outline.TextOf(next)) is { } label && label.HasValue(outline.TextOf(next)) && Labels.Contains(label.Key)) return false;
        if (VoteCount.Is(outline.TextOf(line)) != VoteCount.Is(outline.TextOf(next))) return false;
        if (Headings.IsNarration(outline.TextOf(line)) || Headings.IsNarration(outline.TextOf(next))) return false;
        if (outline.Wrapping.IsFull(outline.Lines[line])) return true;
        var text = outline.TextOf(line);
        if (outline.Lines[line].EndsSoftly && (text.Length <= LongestBrokenLine || !TitleCase.ClosesSentence(text))) return true;
        // Broken in the middle of a sentence.
        return !TitleCase.EndsWithColon(text) && !TitleCase.ClosesSentence(text) && text[^1] is not ('?' or '"' or '”') && char.IsLower(outline.TextOf(next)[0]);
    }
}
