using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>A table that a Markdown file takes over from HTML: a line for each row, from the first cell's words to the last's, wherever the file breaks it.</summary>
internal sealed class MarkupTable(SourceText source, List<Line> lines)
{
    private const string Bold = "<strong>";
    private bool _isOpen;
    private int? _start;
    private int _end;
    private bool _isHead;
    private bool _isFirst;

    /// <summary>Takes the line where a table opens in it or it stands in one.</summary>
    public bool TryTake(TextSpan content)
    {
        if (!_isOpen && !Opens(content)) return false;
        (_isOpen, _isFirst) = (true, _isFirst || !_isOpen);
        var text = source.Text;
        for (var at = content.Start; at < content.End && _isOpen; at++)
        {
            if (text[at] != '<') continue;
            var end = text.AsSpan(at, content.End - at).IndexOf('>');
            if (end < 0) break;
            Read(text.AsSpan(at + 1, end - 1), at, at + end + 1);
            at += end;
        }

        return true;
    }

    // A table that nothing closes would take in the rest of the file.
    private bool Opens(TextSpan content) =>
        source[content].StartsWith("<table", StringComparison.OrdinalIgnoreCase) && source.Text.IndexOf("</table", content.Start, StringComparison.OrdinalIgnoreCase) >= 0;

    private void Read(ReadOnlySpan<char> tag, int at, int behind)
    {
        var end = tag.IndexOfAny(" \t/".AsSpan(0, tag is ['/', ..] ? 2 : 3));
        switch ((end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant())
        {
            case "tr":
                (_start, _end, _isHead) = (null, behind, true);
                break;
            case "td" or "th":
                _start ??= behind;
                _isHead &= tag[1] is 'h' or 'H';
                break;
            case "/td" or "/th":
                _end = at;
                break;
            case "/tr":
                AddRow(at);
                break;
            case "/table":
                AddRow(at);
                _isOpen = false;
                break;
        }
    }

    private void AddRow(int at)
    {
        if (_start is not { } start) return;
        var row = LineSplitter.Trim(source.Text, new TextSpan(start, _end > start ? _end : at));
        _start = null;
        if (row.IsEmpty) return;
        lines.Add(new Line(LineRole.TableRow, row));
        if (_isHead || (_isFirst && IsBold(source[row]))) lines.Add(new Line(LineRole.Rule, row with { Start = row.End - 1 }) { IsOfTable = true });
        _isFirst = false;
    }

    // Whoever sets no cells of a head sets its words in bold.
    private static bool IsBold(ReadOnlySpan<char> row) => row.IndexOf(Bold, StringComparison.OrdinalIgnoreCase) >= 0 && Array.TrueForAll(TableRow.Cells(row.ToString()), cell => cell.Contains(Bold, StringComparison.OrdinalIgnoreCase) || TableRow.Plain(cell).Length == 0);
}
