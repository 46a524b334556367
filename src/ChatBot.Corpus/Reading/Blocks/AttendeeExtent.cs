using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>How far a list of people, and each line of it, goes.</summary>
internal sealed class AttendeeExtent(Outline outline, Headings headings)
{
    // What is indented below "Present:" and holds this many commas is a list that runs on.
    private const int ManyNames = 3;

    /// <summary>The last line of what begins here: names may run on over lines that end in a comma or are indented below it.</summary>
    public int LastOf(int first)
    {
        var last = first;
        var runsOn = outline.IsText(first) && outline.Lines[first].Indent > 0 && outline.TextOf(first).Count(',') >= ManyNames;
        while (outline.IsText(last + 1) && !Ends(last + 1) && (Continues(last) || (runsOn && outline.Lines[last + 1].Indent == outline.Lines[first].Indent) || BreaksInName(first, last))) last++;
        return last;
    }

    // "…, Tom" above "Ried, Ilse Tanaka": many names in a line, and nothing but names in the next.
    private bool BreaksInName(int first, int last)
    {
        if (outline.Lines[first].Role != LineRole.Text || outline.TextOf(first).Count(',') < ManyNames || TitleCase.ClosesSentence(outline.TextOf(last))) return false;
        var next = outline.TextOf(last + 1);
        if (FieldLine.Of(next) is not null || !(next.Contains(',') || (last > first && NameShape.Of(next) == NameShapeKind.Name))) return false;
        foreach (var range in next.Split(','))
        {
            var name = next[range].Trim(" .");
            if (!name.IsEmpty && NameShape.Of(name) != NameShapeKind.Name) return false;
        }

        return true;
    }

    private bool Continues(int line) =>
        outline.TextOf(line)[^1] is ',' or ';' or '/' or '&' || outline.TextOf(line).EndsWith(" and", StringComparison.Ordinal) || HasOpenBracket(line) || outline.Wrapping.IsFull(outline.Lines[line])
        || (outline.Lines[line + 1].Indent > outline.Lines[line].Indent && outline.Lines[line].Role == LineRole.Item)
        || outline.TextOf(line + 1)[0] == ',';

    // "(Pilots'" above "Guild)": the bracket may have opened some lines above.
    private bool HasOpenBracket(int line)
    {
        var text = outline.TextOf(line);
        return text.LastIndexOf('(') is >= 0 and var open && !text[open..].Contains(')') && outline.IsText(line + 1) && outline.TextOf(line + 1).IndexOf(')') is >= 0 and var close && outline.TextOf(line + 1)[..close].IndexOf('(') < 0;
    }

    /// <summary>Whether the line is no part of the list any more.</summary>
    public bool Ends(int line)
    {
        if (outline.Speakers.At(line) is not null || outline.Lines[line].Role is LineRole.Heading or LineRole.Rule or LineRole.Code or LineRole.Quoted or LineRole.Signature) return true;
        if (AttendeeLeads.Open(outline, line)) return true;
        if (FieldLine.Of(outline.TextOf(line)) is { } field && outline.IsText(line) && field.Kind != FieldKind.None && !IsGroup(line)) return true;
        return Headings.IsNarration(outline.TextOf(line)) || (outline.IsBlankAt(line - 1) && headings.IsUnmarkedHeading(line));
    }

    /// <summary>"For the port authority:" inside the block: the side of those who follow.</summary>
    public bool IsGroup(int line)
    {
        if (!outline.IsText(line) || !TitleCase.EndsWithColon(outline.TextOf(line))) return false;
        var next = outline.NextWritten(line + 1);
        return outline.HasRole(next, LineRole.Item) && FieldNames.KindOf(outline.TextOf(line).TrimEnd(":：*_ ").ToString()) is FieldKind.None or FieldKind.Structure
            && outline.TextOf(line).Length <= AttendeeLeads.Longest && !IsOtherList(line) && !TellsSomething(line);
    }

    // "What was done this year included:" names no side.
    private bool TellsSomething(int line)
    {
        var text = outline.TextOf(line).TrimEnd(":：*_ ");
        return text[(text.LastIndexOf(' ') + 1)..] is "included" or "include" or "includes" or "were" or "are" or "was" or "is";
    }

    private bool IsOtherList(int line) => FieldNames.KindOf(outline.TextOf(line).TrimEnd(":：*_ ").ToString()) == FieldKind.Structure;
}
