using ChatBot.Corpus.Reading.Furniture;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Tells a heading without markup from a short line: by how it is set, what stands around it, and what follows.</summary>
internal sealed class Headings(Outline outline)
{
    private const int Longest = 130;
    private const int MostWordsInSentenceCase = 12;
    private const int Prose = 60;

    /// <summary>Whether a new part of the document may begin here, whatever is open.</summary>
    public bool Interrupts(int line) => outline.HasRole(line, LineRole.Heading) || outline.HasRole(line, LineRole.Rule) || IsUnmarkedHeading(line);

    public bool IsUnmarkedHeading(int line)
    {
        if (!outline.IsText(line) || outline.Speakers.At(line) is not null) return false;
        var text = outline.TextOf(line);
        if (text.Length > Longest || !HasHeadingShape(text) || !PreviousIsComplete(line) || !ContentFollows(line)) return false;
        var isolated = outline.IsBlankAt(line - 1);
        if (IsSetAsHeading(text)) return isolated || !outline.Wrapping.IsFull(outline.Lines[line]) || !outline.IsText(line + 1);
        return isolated && outline.IsBlankAt(line + 1) && IsSentenceCaseHeading(text, line);
    }

    /// <summary>A line in brackets, or one that says it sets the scene.</summary>
    public static bool IsNarration(ReadOnlySpan<char> text)
    {
        text = text.Trim("*_ ");
        if (text.Length < 3) return false;
        if ((text[0] == '(' && text[^1] == ')') || (text[0] == '[' && text[^1] == ']') || (text[0] == '{' && text[^1] == '}')) return true;
        if (text[0] is '(' or '[' && text.TrimEnd('.').Length < text.Length && text.TrimEnd('.')[^1] is ')' or ']') return true;
        return StartsScene(text);
    }

    private static bool StartsScene(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, 24)].IndexOf(':');
        return (colon > 0 && text[..colon].Trim("*_ ").ToString().ToLowerInvariant() is "scene" or "setting" or "the scene" or "the setting" or "stage directions" or "time and place")
            || text.StartsWith("INT. ", StringComparison.Ordinal) || text.StartsWith("EXT. ", StringComparison.Ordinal) || text.StartsWith("INT./EXT.", StringComparison.Ordinal);
    }

    private static bool HasHeadingShape(ReadOnlySpan<char> text)
    {
        if (text[^1] is ':' or '：' or ',' or ';' or '-' or '–' or '—') return false;
        if (TitleCase.ClosesSentence(text) || IsNarration(text) || Timestamps.IsTime(text)) return false;
        var first = text.TrimStart("*_'‘")[..1];
        if (!char.IsLetterOrDigit(first[0]) || char.IsLower(first[0])) return false;
        var colon = text.IndexOf(": ");
        return (colon < 0 || FieldNames.KindOf(text[..colon].ToString()) is FieldKind.None or FieldKind.Structure) && !text.Contains("://", StringComparison.Ordinal) && !text.Contains('@');
    }

    private static bool IsSetAsHeading(ReadOnlySpan<char> text) => TitleCase.IsTitle(text) || TitleCase.IsCapitals(text);

    private bool IsSentenceCaseHeading(ReadOnlySpan<char> text, int line)
    {
        if (text.Count(' ') >= MostWordsInSentenceCase) return false;
        var next = outline.NextWritten(line + 1);
        return outline.Speakers.At(next) is not null || outline.TextOf(next).Length >= Prose || outline.HasRole(next, LineRole.Heading) || IsSetAsHeading(outline.TextOf(next));
    }

    // A line that continues another's sentence is no heading, however it is set.
    private bool PreviousIsComplete(int line)
    {
        if (outline.IsBlankAt(line - 1) || !outline.IsText(line - 1)) return true;
        var previous = outline.TextOf(line - 1);
        if (previous[^1] is '.' or '!' or '?' or '"' or '”' or '’' or ')' or ']' or '…' or '*' or '_' or ':') return true;
        return !outline.Wrapping.IsWrapped && (IsSetAsHeading(previous) || previous.Length > 2 * Longest);
    }

    private bool ContentFollows(int line)
    {
        var next = outline.NextWritten(line + 1);
        return next < outline.Lines.Count && !WebFurniture.IsFurniture(outline.TextOf(next));
    }
}
