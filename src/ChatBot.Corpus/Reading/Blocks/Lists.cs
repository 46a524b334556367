using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Sections;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Reads the items of a list, each with the line that opens the list, and numbered lines that are headings.</summary>
internal sealed class Lists(Outline outline, Headings headings)
{
    private const int LongestLead = 160;

    // A longer line before a list says something of its own, and is a paragraph as well.
    private const int LongestBareLead = 80;
    private static readonly WordSet Columns = Vocabulary.Of("task column", "decision column");
    private readonly Stack<(int Indent, string Lead)> _leads = new();

    /// <summary>Whether a line is nothing but what opens the list below: "Agreements:".</summary>
    public static bool IsLead(Outline outline, int line)
    {
        if (!outline.IsText(line) || outline.Lines[line].Content.Length > LongestBareLead) return false;
        if (!TitleCase.EndsWithColon(outline.TextOf(line))) return false;
        var next = outline.NextWritten(line + 1);
        return next <= line + 2 && next < outline.Lines.Count && outline.Lines[next].Role is LineRole.Item or LineRole.TableRow;
    }

    /// <summary>"Action items" right above the items, without a colon: a heading, whatever stands above it.</summary>
    public static bool IsLabelAbove(Outline outline, int line) =>
        outline.IsText(line) && outline.HasRole(line + 1, LineRole.Item) && outline.Speakers.At(line) is null
        && FieldNames.KindOf(outline.TextOf(line).ToString()) == FieldKind.Structure;

    public bool TryRead()
    {
        var line = outline.Current;
        if (line.Role is not (LineRole.Item or LineRole.TableRow)) return false;
        if (IsNumberedHeading() || IsDayAboveItems())
        {
            outline.Add(new Block(Kind: null, line.Content));
            outline.At++;
            return true;
        }

        if (line.Role == LineRole.TableRow && outline.HasRole(outline.At + 1, LineRole.Rule))
        {
            // The header row names the columns, and opens the table where no line does.
            var head = Inline.PlainText(outline.TextOf(outline.At));
            if ((LeadFor(line) is null || SaysWhatIsBelow(head)) && head.Length <= LongestLead) _leads.Push((-1, head));
            outline.At += 2;
            return true;
        }

        if (IsFact(line)) return true;
        var lead = LeadFor(line);
        var first = outline.At;
        var last = LastLine(first);
        outline.Add(new Block(PassageKind.ListItem, outline.Between(first, last)) { Lead = lead, IsTicked = line.IsTicked == true });
        if (TitleCase.EndsWithColon(outline.TextOf(last))) _leads.Push((line.Indent, LeadText(outline.TextOf(last))));
        outline.At = last + 1;
        return true;
    }

    // "| Date | 8 May 2031 |": a row of a table that gives the meeting's particulars.
    private bool IsFact(Line line)
    {
        var row = outline.TextOf(outline.At);
        if (line.Role != LineRole.TableRow || row.IndexOf('|') is not (> 0 and var bar) || row[(bar + 1)..].TrimEnd("| ").Contains('|') || row[(bar + 1)..].Trim("| ").IsEmpty) return false;
        var label = row[..bar].Trim(" *_:：").ToString();
        if (FieldNames.KindOf(label) != FieldKind.Fact) return false;
        outline.Add(new Block(PassageKind.Metadata, line.Content) { IsDate = FieldNames.SaysWhen(label) });
        outline.At++;
        return true;
    }

    // Columns for tasks or decisions say more than "Action items:" above the table.
    private static bool SaysWhatIsBelow(string head) => Array.Exists(head.Split('|'), cell => Columns.Contains(cell.Trim(' ', '*', '_', ':')));

    private string? LeadFor(Line line)
    {
        var previous = outline.At - 1;
        while (previous >= 0 && outline.Lines[previous].IsBlank) previous--;
        var continues = previous >= 0 && previous >= outline.At - 2 && (outline.Lines[previous] is { Role: LineRole.Item or LineRole.TableRow } or { Role: LineRole.Rule, IsOfTable: true } || outline.Lines[previous].Indent > line.Indent);
        if (!continues)
        {
            _leads.Clear();
            if (previous >= outline.At - 2 && outline.IsText(previous) && TitleCase.EndsWithColon(outline.TextOf(previous))) _leads.Push((-1, LeadText(outline.TextOf(previous))));
        }

        while (_leads.Count > 0 && _leads.Peek().Indent >= line.Indent) _leads.Pop();
        return _leads.Count > 0 ? _leads.Peek().Lead : null;
    }

    // A long paragraph opens a list with its last sentence.
    private static string LeadText(ReadOnlySpan<char> line)
    {
        var lead = Inline.PlainText(line).AsSpan().TrimEnd(":：*_ ").TrimStart("*_ ");
        var sentence = lead.LastIndexOf(". ");
        if (lead.Length > LongestBareLead && sentence >= 0) lead = lead[(sentence + 2)..];
        return lead[Math.Max(0, lead.Length - LongestLead)..].ToString();
    }

    private int LastLine(int first)
    {
        var line = outline.Lines[first];
        var last = first;
        if (line.Role == LineRole.TableRow) return first;
        while (outline.IsText(last + 1) && !headings.Interrupts(last + 1) && outline.Speakers.At(last + 1) is null && !IsLead(outline, last + 1)
            && (outline.Lines[last + 1].Indent > line.Indent || outline.Wrapping.IsFull(outline.Lines[last])))
        {
            last++;
        }

        return last;
    }

    // "- 2031-05-22" above what was noted on that day.
    private bool IsDayAboveItems() =>
        outline.Current.Role == LineRole.Item && DayHeading.Opens(outline.StringOf(outline.Current.Content)) && outline.NextWritten(outline.At + 1) is var next
        && next < outline.Lines.Count && outline.Lines[next].Role == LineRole.Item && outline.Lines[next].Indent > outline.Current.Indent;

    // "3. Budget" above paragraphs or bullets is a heading; among other numbers it is an item.
    private bool IsNumberedHeading()
    {
        if (!outline.Current.IsNumbered || outline.Current.Indent > 3 || !TitleCase.IsTitle(outline.TextOf(outline.At))) return false;
        var next = outline.NextWritten(outline.At + 1);
        if (next >= outline.Lines.Count || !outline.IsBlankAt(outline.At - 1)) return false;
        var below = outline.Lines[next];
        return below.Role == LineRole.Text ? below.Indent <= outline.Current.Indent + 4 && (below.Content.Length > 60 || outline.Speakers.At(next) is not null || TitleCase.ClosesSentence(outline.TextOf(next)))
            : below.Role == LineRole.Item && !below.IsNumbered;
    }
}
