using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Html;

/// <summary>The text of a page as lines: what a browser would show of it, each character traceable to the file.</summary>
internal sealed class PageText
{
    // Deeper nesting comes from no writer, and costs what walks it the stack.
    private const int Deepest = 400;
    private const int LongestField = 1000;

    private readonly SourceText _original;
    private readonly TextExtraction _extraction;
    private readonly MarkupCursor _cursor;
    private readonly List<(LineRole Role, int Start, int End, int Level, int Indent, bool IsNumbered, bool IsQuoted)> _lines = [];
    private int _lineStart;
    private int _separated;
    private int _unplaced;
    private int _quotations;
    private (LineRole Role, int Level, int Indent, bool IsNumbered) _next = (LineRole.Text, 0, 0, false);

    private PageChat? _chat;
    private bool _inMessage;

    private PageText(SourceText original)
    {
        _original = original;
        _extraction = new TextExtraction(original);
        _cursor = new MarkupCursor(original, Meaning);
    }

    public SourceText Source { get; private set; } = null!;

    public List<Line> Lines { get; private set; } = [];

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>What was written in it, each with its lines, where the page is a chat.</summary>
    public List<PageMessage> Messages { get; } = [];

    /// <summary>The page's own title; null without one.</summary>
    public string? Title { get; private set; }

    public static PageText Of(SourceText original)
    {
        var document = Parse(original.Text);
        var page = new PageText(original) { Title = document.Title is { Length: > 0 } title ? string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null };
        page._chat = PageChat.Of(document, IsShown);
        page.Walk(document.DocumentElement, indent: 0, preformatted: false, shown: true);
        page.EndLine();
        if (page._lines.Count == 0) throw new UnreadableDocumentException("the page shows no text");
        page.Source = page._extraction.Finish();
        if (page._unplaced > 0) page.Warnings = [$"the page's markup is broken: {page._unplaced} {(page._unplaced == 1 ? "piece" : "pieces")} of its text stand in no clear place and were left out"];
        page.Lines = [.. page._lines.Select(line => new Line(line.Start == line.End ? LineRole.Blank : line.Role, new TextSpan(line.Start, line.End), line.Level, line.Indent) { IsNumbered = line.IsNumbered, IsQuoted = line.IsQuoted, IsOfTable = line.Role == LineRole.Rule })];
        return page;
    }

    // The parser nests no deeper than it is told, yet takes its time over what it cannot nest: it stops at the first such element. One has its place when the next is made.
    private static IHtmlDocument Parse(string html)
    {
        IElement? placed = null;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = Deepest + 1,
            OnCreated = (element, _) =>
            {
                if (DepthOf(placed) > Deepest) throw new UnreadableDocumentException($"the page's elements are nested more than {Deepest} deep");
                placed = element;
            },
        });
        return parser.ParseDocument(html);
    }

    private static int DepthOf(IElement? element)
    {
        var depth = 0;
        for (; element is not null; element = element.ParentElement) depth++;
        return depth;
    }

    private static string? Meaning(string entity)
    {
        var meaning = WebUtility.HtmlDecode($"&{entity};");
        return meaning.Length > 0 && meaning[0] != '&' || entity == "amp" || entity is "#38" or "#x26" ? meaning : null;
    }

    private void Walk(INode node, int indent, bool preformatted, bool shown)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) Text(text.Data, preformatted, shown);
            else if (child is IElement element && shown && _chat?.At(element) is { } message) Message(message, element, indent, preformatted);
            else if (child is IElement inner) Element(inner, indent, preformatted, shown && IsShown(inner) && _chat?.IsApart(inner) != true);
        }
    }

    private void Message(PageMessage message, IElement element, int indent, bool preformatted)
    {
        EndLine();
        message.FirstLine = _lines.Count;
        _inMessage = true;
        Element(element, indent, preformatted, IsShown(element));
        _inMessage = false;
        EndLine();
        message.EndLine = _lines.Count;
        Messages.Add(message);
    }

    private static bool IsShown(IElement element) =>
        !PageElements.NotShown.Contains(element.LocalName) && !element.HasAttribute("hidden") && element.GetAttribute("aria-hidden") != "true"
        && element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) != true;

    private void Element(IElement element, int indent, bool preformatted, bool shown)
    {
        var name = element.LocalName;
        if (name is "script" or "style" or "template")
        {
            _cursor.SkipPast($"</{name}");
            return;
        }

        if (_cell is not null && shown && name is not ("td" or "th"))
        {
            InCell(element, indent, preformatted);
            return;
        }

        if (name == "br" && shown) EndLine();
        if (name == "hr" && shown) Paragraph();
        var isBlock = PageElements.Blocks.Contains(name);
        if (isBlock && shown) Begin(element, name, indent);
        if (name == "blockquote" && shown) _quotations++;
        if (name == "tr" && shown) _isHead = IsHead(element);
        if (name is "td" or "th" && shown && IsField(element)) _cell = _extraction.Length;
        Walk(element, name is "ul" or "ol" or "dl" or "blockquote" ? indent + 4 : indent, preformatted || name == "pre", shown);
        if (!isBlock || !shown) return;
        // A term and what it means stand on one line, and so do the cells of a row.
        if (name is "td" or "th") _cell = null;
        if (name is "td" or "th") Cell(element);
        else if (name == "dt" && element.NextElementSibling?.LocalName == "dd") _pendingTerm = _extraction.Length > _lineStart;
        else EndLine();
        if (name == "tr") Head(element);
        if (name is "p" or "div" or "table" or "ul" or "ol" or "dl" or "pre" or "section" or "article" or "blockquote") Paragraph();
        if (name == "blockquote") _quotations--;
    }

    private bool _pendingTerm;

    // Where the cell begins that is being read as one line, whatever blocks it holds; null outside of such a cell.
    private int? _cell;
    private bool _breaks;
    private bool _isHead;

    // A table's first row of nothing but head cells names the columns.
    private static bool IsHead(IElement row) => row.ChildElementCount > 1 && row.Children.All(cell => cell.LocalName == "th") && row.ParentElement?.Closest("table")?.QuerySelector("tr") == row;

    // "Attendees" beside a cell with a list of them: the row stays one line. A page that is laid out by tables has whole texts in its cells.
    private static bool IsField(IElement cell) =>
        cell.ParentElement is { LocalName: "tr", ChildElementCount: > 1 } && cell.TextContent.Length <= LongestField && cell.QuerySelector("table, pre, blockquote, h1, h2, h3, h4, h5, h6") is null;

    private void InCell(IElement element, int indent, bool preformatted)
    {
        var sets = element.LocalName == "br" || PageElements.Blocks.Contains(element.LocalName);
        _breaks |= sets && _extraction.Length > _cell;
        Walk(element, indent, preformatted, shown: true);
        _breaks |= sets && _extraction.Length > _cell;
    }

    private void BreakInCell()
    {
        if (!_breaks || _cell is null) return;
        _extraction.Separate("\n");
        _separated++;
        _breaks = false;
    }

    private void Begin(IElement element, string name, int indent)
    {
        if (name == "dd" && _pendingTerm)
        {
            if (_extraction.Last != ':') _extraction.Separate(": ");
            _pendingTerm = false;
            return;
        }

        if (name is "td" or "th" || (_pendingTerm && element.ParentElement is { } parent && parent.LocalName == "dd")) return;
        // "<li><p>": the paragraph is the item.
        if (name is "p" or "div" && _extraction.Length == _lineStart && _next.Role != LineRole.Text) return;
        EndLine();
        if (name is "p" or "pre" or "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6") Paragraph();
        _next = name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => (LineRole.Heading, name[1] - '0', 0, false),
            "li" => (LineRole.Item, 0, indent, element.ParentElement?.LocalName == "ol"),
            "tr" => (LineRole.TableRow, 0, indent, false),
            "pre" => (LineRole.Text, 0, indent, false),
            _ => (LineRole.Text, 0, 0, false),
        };
    }

    private void Cell(IElement cell)
    {
        _breaks = false;
        if (cell.NextElementSibling is null) return;
        if (_inMessage)
        {
            if (_extraction.Length > _lineStart) EndLine();
            return;
        }

        // An empty first cell keeps its place: a bar at the edge, and its own.
        var bars = _extraction.Length == _lineStart ? "| | " : " | ";
        _extraction.Separate(bars);
        _separated += bars.Length;
    }

    // The first row of a table that names its columns.
    private void Head(IElement row)
    {
        if (_lines is not [.., { Role: LineRole.TableRow } line] || row.ChildElementCount < 2 || _lines.Count == _rowsAbove) return;
        _rowsAbove = _lines.Count;
        var isMarked = row.Children.All(cell => cell.LocalName == "th");
        var isFirst = row.PreviousElementSibling is null && row.ParentElement?.PreviousElementSibling?.LocalName is null or "caption" or "colgroup";
        if (isMarked || (isFirst && TableHead.Is(_extraction.Text(line.Start)[..(line.End - line.Start)]))) _lines.Add((LineRole.Rule, line.End - 1, line.End, 0, 0, false, false));
    }

    private int _rowsAbove;

    private void Text(string data, bool preformatted, bool shown)
    {
        if (data.Length == 0) return;
        if (shown && !string.IsNullOrWhiteSpace(data)) BreakInCell();
        var pieces = _cursor.Find(data);
        if (!shown) return;
        if (pieces is null)
        {
            // Moved by the parser, as text inside a broken table is: what has no place in the file cannot be cited.
            if (!string.IsNullOrWhiteSpace(data)) _unplaced++;
            return;
        }

        foreach (var (origin, meaning) in pieces)
        {
            if (meaning is not null) AppendCollapsed(meaning, origin);
            else if (preformatted) Preformatted(origin);
            else AppendCollapsed(origin);
        }
    }

    private void Preformatted(TextSpan origin)
    {
        foreach (var line in LineSplitter.Split(_original.Text[origin.Start..origin.End]))
        {
            if (line.Start > 0) EndLine();
            _extraction.Copy(new TextSpan(origin.Start + line.Start, origin.Start + line.End));
        }

        if (_original.Text[origin.End - 1] == '\n') EndLine();
    }

    private void AppendCollapsed(TextSpan origin)
    {
        var text = _original.Text;
        var at = origin.Start;
        while (at < origin.End)
        {
            var from = at;
            var isBlank = IsBlank(text[at]);
            while (at < origin.End && IsBlank(text[at]) == isBlank) at++;
            if (!isBlank) _extraction.Copy(new TextSpan(from, at));
            else if (_extraction.Length > _lineStart && _extraction.Last != ' ') _extraction.Write(" ", new TextSpan(from, at));
        }
    }

    private void AppendCollapsed(string meaning, TextSpan origin)
    {
        var plain = meaning == "\u00A0" ? " " : meaning;
        if (plain.Length == 1 && IsBlank(plain[0]) && (_extraction.Length == _lineStart || _extraction.Last == ' ')) return;
        _extraction.Write(plain.Length == 1 && IsBlank(plain[0]) ? " " : plain, origin);
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    private void EndLine()
    {
        var (start, end) = (_lineStart, _extraction.Length);
        var role = _next;
        _next = (LineRole.Text, 0, 0, false);
        if (end == start) return;
        // A row of empty cells shows nothing, and stands for no bytes.
        var isEmpty = end - start == _separated;
        _separated = 0;
        _extraction.Separate("\n");
        _lineStart = _extraction.Length;
        if (isEmpty) return;
        _lines.Add((role.Role, start, end, role.Level, role.Indent, role.IsNumbered, _quotations > 0));
        if (_isHead) _lines.Add((LineRole.Rule, end - 1, end, 0, role.Indent, false, _quotations > 0));
        _isHead = false;
    }

    // An empty line between paragraphs tells blocks apart, as in text.
    private void Paragraph()
    {
        EndLine();
        if (_lines.Count > 0 && _lines[^1].Start < _lines[^1].End) _lines.Add((LineRole.Text, _lineStart, _lineStart, 0, 0, false, false));
    }
}
