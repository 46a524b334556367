using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Sections;
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

    /// <summary>As <see cref="Interrupts"/>, but inside a speech, where short sentences stand on lines of their own.</summary>
    public bool InterruptsSpeech(int line)
    {
        if (outline.HasRole(line, LineRole.Heading) || outline.HasRole(line, LineRole.Rule)) return true;
        if (!IsUnmarkedHeading(line)) return false;
        var text = outline.TextOf(line);
        if (!IsSetAsHeading(text) || text[^1] is '?' || !text.Contains(' ')) return false;
        var opens = OpensFacts(line + 1) || AttendeeLeads.Open(outline, line + 1);
        return (outline.IsBlankAt(line - 1) && (outline.IsBlankAt(line + 1) || opens)) || (opens && !outline.Wrapping.IsWrapped);
    }

    public bool IsUnmarkedHeading(int line)
    {
        if (!outline.IsText(line) || outline.Speakers.At(line) is not null || outline.Speakers.IsNotice(line)) return false;
        var text = outline.TextOf(line);
        if (Lists.IsLabelAbove(outline, line) && HasHeadingShape(text)) return true;
        if (text.Length > Longest || !HasHeadingShape(text) || !PreviousIsComplete(line) || !ContentFollows(line)) return false;
        var isolated = outline.IsBlankAt(line - 1);
        if (IsOnTop(line) && (OpensFacts(line + 1) || (outline.Speakers.IsDialogue && outline.IsBlankAt(line + 1)))) return true;
        if (isolated && OpensFacts(line + 1) && IsSetAsHeading(text)) return true;
        if (isolated && (outline.IsBlankAt(line + 1) || OpensFacts(line + 1)) && DayHeading.Opens(text.ToString())) return true;
        if (IsSetAsHeading(text)) return !outline.Wrapping.IsFull(outline.Lines[line]) || !outline.IsText(line + 1);
        return isolated && outline.IsBlankAt(line + 1) && IsSentenceCaseHeading(text, line);
    }

    /// <summary>A line in brackets, or one that says it sets the scene.</summary>
    public static bool IsNarration(ReadOnlySpan<char> text)
    {
        text = text.Trim("*_ ").TrimEnd('.');
        return text.Length > 2 && (IsBracketed(text) || StartsScene(text));
    }

    // One pair of brackets around it all: "(a) first (b)" is two, and a link is none.
    private static bool IsBracketed(ReadOnlySpan<char> text)
    {
        var close = text[0] switch { '(' => ')', '[' => ']', '{' => '}', _ => '\0' };
        if (close == '\0' || text[^1] != close) return false;
        var depth = 0;
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text[at] == text[0]) depth++;
            else if (text[at] == close && --depth == 0) return false;
        }

        return true;
    }

    private static bool StartsScene(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, 24)].IndexOf(':');
        return (colon > 0 && text[..colon].Trim("*_ ").ToString().ToLowerInvariant() is "scene" or "setting" or "the scene" or "the setting" or "stage directions" or "time and place")
            || text.StartsWith("INT. ", StringComparison.Ordinal) || text.StartsWith("EXT. ", StringComparison.Ordinal) || text.StartsWith("INT./EXT.", StringComparison.Ordinal);
    }

    private static bool HasHeadingShape(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("*_ ");
        if (text.IsEmpty || text[^1] is ':' or '：' or ',' or ';' or '-' or '–' or '—') return false;
        if (TitleCase.ClosesSentence(text) || IsNarration(text) || Timestamps.IsTime(text) || VoteCount.Is(text)) return false;
        if (text.TrimStart("*_'‘") is not [var first, ..] || !char.IsLetterOrDigit(first) || char.IsLower(first)) return false;
        var colon = text.IndexOf(": ");
        return (colon < 0 || MayStandInHeading(text[..colon], text[(colon + 2)..])) && !text.Contains("://", StringComparison.Ordinal) && !text.Contains('@');
    }

    // "Conclusion: A New Approach" is a heading; "Action: Mara to ask the port" is not, nor is "Location: Harbour House".
    private static bool MayStandInHeading(ReadOnlySpan<char> key, ReadOnlySpan<char> rest) =>
        FieldNames.KindOf(key.ToString()) switch { FieldKind.None => true, FieldKind.Structure => TitleCase.IsTitle(rest), _ => false };

    private static bool IsSetAsHeading(ReadOnlySpan<char> text) => TitleCase.IsTitle(text) || TitleCase.IsCapitals(text);

    private bool IsSentenceCaseHeading(ReadOnlySpan<char> text, int line)
    {
        if (text.Count(' ') >= MostWordsInSentenceCase || (text[^1] == '?' && outline.Speakers.IsDialogue)) return false;
        var next = outline.NextWritten(line + 1);
        return outline.Speakers.At(next) is not null || outline.TextOf(next).Length >= Prose || outline.HasRole(next, LineRole.Heading) || (outline.IsText(next) && IsSetAsHeading(outline.TextOf(next)));
    }

    private bool IsOnTop(int line) => outline.NextWritten(0) == line;

    private bool OpensFacts(int line) =>
        outline.Speakers.At(line) is not null || (outline.IsText(line) && FieldLine.Of(outline.TextOf(line)) is { Kind: FieldKind.Fact or FieldKind.Attendees or FieldKind.Role })
        || (outline.IsText(line) && Bylines.IsByline(outline.TextOf(line)));

    // A line that continues another's sentence is no heading, however it is set.
    private bool PreviousIsComplete(int line)
    {
        if (outline.IsBlankAt(line - 1) || !outline.IsText(line - 1)) return true;
        var previous = outline.TextOf(line - 1);
        if (previous[^1] is '.' or '!' or '?' or '"' or '”' or '’' or ')' or ']' or '…' or '*' or '_' or ':') return true;
        return !outline.Wrapping.IsWrapped && (IsSetAsHeading(previous) || previous.Length > 2 * Longest);
    }

    private bool ContentFollows(int line) => outline.NextWritten(line + 1) < outline.Lines.Count;
}
