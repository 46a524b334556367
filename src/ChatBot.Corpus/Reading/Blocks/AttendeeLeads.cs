using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>What opens a list of those who were there.</summary>
internal static class AttendeeLeads
{
    /// <summary>Of a line that may be a name or tell whose names follow, in characters.</summary>
    public const int Longest = 160;

    /// <summary>Whether the line opens a list of people, with its colon or as a heading above it.</summary>
    public static bool Open(Outline outline, int line) => Of(outline, line) is not null;

    /// <summary>What the line calls those whom it lists, or a list below it; null where it opens none.</summary>
    public static string? Of(Outline outline, int line)
    {
        if (line >= outline.Lines.Count || outline.Lines[line].Role is not (LineRole.Text or LineRole.Heading or LineRole.Item) || outline.Speakers.At(line) is not null) return null;
        var text = outline.TextOf(line);
        if (FieldLine.Of(text) is { } field) return field.Kind == FieldKind.Attendees && !(outline.Lines[line].Role == LineRole.Item && ReadAsSaid(text[field.Value..])) ? field.Key : null;
        var next = outline.NextWritten(line + 1);
        if (outline.Lines[line].Role == LineRole.Item || next >= outline.Lines.Count) return null;
        var isAboveList = outline.Lines[next].Role is LineRole.Item or LineRole.TableRow;
        var name = (isAboveList ? LastSentence(text) : text).Trim("*_ ").ToString();
        if (FieldNames.KindOf(name) != FieldKind.Attendees) return outline.Lines[line].Role == LineRole.Heading && FieldNames.NamesPeople(name) && TickSomebody(outline, next) ? name : null;
        var isAbove = outline.IsText(next) && outline.Lines[next].Indent > outline.Lines[line].Indent && next == line + 1;
        return outline.Lines[line].Role == LineRole.Heading || isAbove || isAboveList || (IsName(outline, next) && IsName(outline, next + 1))
            || (OpensWithName(outline, next) && OpensWithName(outline, next + 1)) ? name : null;
    }

    /// <summary>"Guest: how does a new project join?" among what was said.</summary>
    public static bool ReadAsSaid(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return false;
        var comma = words.IndexOf(',');
        var first = comma < 0 ? words : words[..comma];
        return char.IsLower(words[0]) && first.Count(' ') >= 2 || words[^1] is '?' or '!';
    }

    // "Mara Oyelaran, she/her, Port of Eastwick"
    private static bool OpensWithName(Outline outline, int line)
    {
        if (!outline.IsText(line) || outline.Speakers.At(line) is not null) return false;
        var text = outline.TextOf(line);
        var end = text.IndexOfAny(",(");
        return end > 0 && NameShape.Of(text[..end].Trim()) == NameShapeKind.Name && text[..end].Trim().Contains(' ') && !TitleCase.ClosesSentence(text) && FieldLine.Of(text) is null;
    }

    // "Sign in, so that we know who was here. Roll call:" above a list.
    private static ReadOnlySpan<char> LastSentence(ReadOnlySpan<char> text) =>
        TitleCase.EndsWithColon(text) && text.LastIndexOf(". ") is > 0 and var stop ? text[(stop + 2)..].TrimEnd(":：*_ ") : text;

    /// <summary>A name alone, of two words or more, and none of what parts of a text are called: a table of contents looks much the same.</summary>
    public static bool IsName(Outline outline, int line) =>
        outline.IsText(line) && outline.Speakers.At(line) is null && outline.TextOf(line).Contains(' ') && NameShape.Of(outline.TextOf(line)) == NameShapeKind.Name && FieldNames.KindOf(outline.TextOf(line).ToString()) == FieldKind.None;

    /// <summary>Members with a box each, some of them ticked: those came.</summary>
    public static bool TickSomebody(Outline outline, int line)
    {
        var (items, boxes, ticks) = (0, 0, 0);
        for (var next = outline.NextWritten(line); outline.HasRole(next, LineRole.Item); next = outline.NextWritten(next + 1))
        {
            items++;
            if (outline.Lines[next].IsTicked is not { } tick) continue;
            boxes++;
            if (tick) ticks++;
        }

        // Who is added below the members' boxes came.
        return ticks > 0 && boxes * 2 > items;
    }
}
