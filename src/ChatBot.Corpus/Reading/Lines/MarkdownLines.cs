using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>Lines of a Markdown file with its block markup peeled off: headings, lists, quotations, tables, code, comments.</summary>
internal sealed class MarkdownLines
{
    // A line in bold is a heading below every one that "#" marks.
    public const int BelowAllMarks = 7;
    private readonly SourceText _source;
    private readonly List<Line> _lines = [];
    private readonly MarkupTable _table;
    private string? _fence;
    private bool _inComment;

    private MarkdownLines(SourceText source) => (_source, _table) = (source, new MarkupTable(source, _lines));

    /// <param name="start">Where the text begins, after any front matter.</param>
    public static List<Line> Of(SourceText source, int start)
    {
        var lines = new MarkdownLines(source);
        foreach (var span in LineSplitter.Split(source.Text))
        {
            if (span.End > start || start == 0) lines.Add(span);
        }

        return lines._lines;
    }

    private void Add(TextSpan span)
    {
        var indent = LineSplitter.IndentOf(_source.Text, span);
        var content = LineSplitter.Trim(_source.Text, span);
        var text = _source[content];
        if (TryCode(content, text) || TryComment(content, text) || _table.TryTake(content)) return;
        if (text.IsEmpty || MarkdownNoise.IsNoise(text)) Append(LineRole.Blank, content);
        else if (text[0] == '>') AddQuotation(content, indent);
        else AddUnquoted(content, indent, isQuoted: false);
        if (!HasHardBreak(_source[span]) && _lines[^1].Role == LineRole.Text) _lines[^1] = _lines[^1] with { EndsSoftly = true };
    }

    private static bool HasHardBreak(ReadOnlySpan<char> line) => line.EndsWith("  ", StringComparison.Ordinal) || line.EndsWith('\\') || line.EndsWith("<br>", StringComparison.Ordinal);

    private bool TryCode(TextSpan content, ReadOnlySpan<char> text)
    {
        var opens = text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal);
        if (_fence is null && !opens) return false;
        if (_fence is null) _fence = text[..3].ToString();
        else if (text.StartsWith(_fence, StringComparison.Ordinal)) _fence = null;
        else
        {
            Append(text.IsEmpty ? LineRole.Blank : LineRole.Code, content);
            return true;
        }

        Append(LineRole.Blank, content);
        return true;
    }

    private bool TryComment(TextSpan content, ReadOnlySpan<char> text)
    {
        if (!_inComment && !text.StartsWith("<!--", StringComparison.Ordinal)) return false;
        var end = text.IndexOf("-->", StringComparison.Ordinal);
        _inComment = end < 0;
        if (end >= 0 && !text[(end + 3)..].IsWhiteSpace()) return false;
        Append(LineRole.Blank, content);
        return true;
    }

    private void AddQuotation(TextSpan content, int indent)
    {
        var start = content.Start;
        while (start < content.End && _source.Text[start] is '>' or ' ' or '\t') start++;
        var inside = content with { Start = start };
        if (inside.IsEmpty) Append(LineRole.Blank, inside);
        else AddUnquoted(inside, indent, isQuoted: true);
    }

    private void AddUnquoted(TextSpan content, int indent, bool isQuoted)
    {
        var text = _source[content];
        if (IsEmptyRow(text)) Append(LineRole.Blank, content);
        else if (Heading(text) is { } heading) _lines.Add(new Line(LineRole.Heading, Within(content, heading.Start, heading.End), heading.Level));
        else if (Rules.IsRule(text) || MarkdownNoise.IsTableRule(text)) AddRule(content, text);
        else if ((text[0] == '|' && text.Length > 1) || (text.Contains('|') && _lines is [.., { Role: LineRole.TableRow } or { Role: LineRole.Rule, IsOfTable: true }])) AddRow(content, indent);
        else if (ListMarker.At(text) is { } marker) AddItem(content, marker, indent);
        else AddText(content, indent, isQuoted);
    }

    private static bool IsEmptyRow(ReadOnlySpan<char> text) => text[0] == '|' && text.IndexOfAnyExcept("| \t") < 0;

    private void AddRow(TextSpan content, int indent)
    {
        var cells = content with { Start = _source.Text[content.Start] == '|' ? content.Start + 1 : content.Start, End = _source.Text[content.End - 1] == '|' ? content.End - 1 : content.End };
        cells = LineSplitter.Trim(_source.Text, cells);
        _lines.Add(cells.IsEmpty ? new Line(LineRole.Blank, cells) : new Line(LineRole.TableRow, cells, Indent: indent));
    }

    private void AddItem(TextSpan content, ListMarker marker, int indent)
    {
        var inside = content with { Start = content.Start + marker.Length };
        var words = _source[inside];
        if (MarkdownNoise.IsContentsEntry(words))
        {
            Append(LineRole.Blank, inside);
            return;
        }

        _lines.Add(new Line(LineRole.Item, LineSplitter.Trim(_source.Text, inside), Indent: indent) { IsNumbered = marker.IsNumbered });
    }

    // "===" or "---" below a line makes it a heading.
    private void AddRule(TextSpan content, ReadOnlySpan<char> text)
    {
        var above = _lines.Count > 0 ? _lines[^1] : default;
        if (above.Role == LineRole.Text && above.Content.Length is > 0 and <= Rules.LongestUnderlined && text[0] is '=' or '-' && !text.Contains('|')
            && Rules.UnderlineLevel(text) is { } level && (_lines.Count < 2 || _lines[^2].Role != LineRole.Text))
        {
            _lines[^1] = above with { Role = LineRole.Heading, Level = level };
        }

        // A table may do without bars at its edges.
        var isOfTable = text.Contains('|');
        if (isOfTable && above.Role == LineRole.Text && _source[above.Content].Contains('|')) _lines[^1] = above with { Role = LineRole.TableRow };
        _lines.Add(new Line(LineRole.Rule, content) { IsOfTable = isOfTable });
    }

    private void AddText(TextSpan content, int indent, bool isQuoted)
    {
        var text = _source[content];
        if (BoldLine(text) is { } bold)
        {
            var isHeading = (_lines.Count == 0 || _lines[^1].Role is LineRole.Blank or LineRole.Rule or LineRole.Heading || IsLabel(text[bold.Start..bold.End])) && text[bold.End - 1] is not ('.' or '!' or ',' or ';' or ':' or '?') && text.Length <= Rules.LongestUnderlined && !VoteCount.Is(text);
            _lines.Add(isHeading ? new Line(LineRole.Heading, Within(content, bold.Start, bold.End), BelowAllMarks) : new Line(LineRole.Text, content, Indent: indent) { IsQuoted = isQuoted });
            return;
        }

        _lines.Add(new Line(LineRole.Text, content, Indent: indent) { IsQuoted = isQuoted, IsEmphasised = IsItalic(text) });
    }

    // "**Action items**" is a heading right below the list of decisions as well.
    private static bool IsLabel(ReadOnlySpan<char> words) => FieldNames.KindOf(words.ToString()) is FieldKind.Structure or FieldKind.Attendees;

    private static (int Start, int End, int Level)? Heading(ReadOnlySpan<char> text)
    {
        var level = 0;
        while (level < text.Length && text[level] == '#') level++;
        if (level is 0 or > 6 || level >= text.Length || !char.IsWhiteSpace(text[level])) return null;
        var comment = text.IndexOf("<!--", StringComparison.Ordinal);
        var end = (comment > level ? text[..comment] : text).TrimEnd(" #\t").Length;
        if (end <= level) return null;
        var start = level;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return (start, end, level);
    }

    private static (int Start, int End)? BoldLine(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || !(text.StartsWith("**", StringComparison.Ordinal) || text.StartsWith("__", StringComparison.Ordinal))) return null;
        var close = text[2..].IndexOf(text[..2]);
        return close == text.Length - 4 ? (2, text.Length - 2) : null;
    }

    private static bool IsItalic(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is '*' or '_' && text[1] != text[0] && text[^1] == text[0] && text[^2] != text[0] && text[1..^1].IndexOf(text[0]) < 0;

    private static TextSpan Within(TextSpan content, int start, int end) => new(content.Start + start, content.Start + end);

    private void Append(LineRole role, TextSpan content) => _lines.Add(new Line(role, content));
}
