using System.Globalization;
using System.Xml;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Packed.Word;

/// <summary>The paragraphs of a part of a Word document as lines, as Word shows them: without what was deleted or is hidden. Each character is traceable to the part's bytes.</summary>
internal sealed class WordText
{
    private const int Deepest = 256;
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private readonly TextExtraction _extraction;
    private readonly MarkupCursor _cursor;
    private readonly WordStyles _styles;
    private readonly List<Line> _lines = [];
    private int _start;
    private int _heading;
    private int? _item;
    private int _rows;
    private int? _passedOver;
    private bool _inRun;
    private bool _isHidden;
    private bool _inText;
    private readonly List<WordNote> _notes = [];
    private int _cells;
    private int _written;
    private int _tableRows;
    private bool _isHead;
    private bool _isBold;
    private bool _isRowBold;
    private bool? _box;

    private WordText(SourceText original, WordStyles styles)
    {
        _extraction = new TextExtraction(original);
        _cursor = new MarkupCursor(original, Meaning);
        _styles = styles;
    }

    /// <param name="original">The part.</param>
    /// <returns>Its notes as well, where it holds notes or comments: where the lines of each begin.</returns>
    /// <exception cref="UnreadableDocumentException">The part is no XML, declares entities or is nested too deep.</exception>
    public static (SourceText Source, List<Line> Lines, IReadOnlyList<WordNote> Notes) Of(SourceText original, WordStyles styles)
    {
        var word = new WordText(original, styles);
        try
        {
            using var reader = WordXml.Reader(original.Text);
            while (reader.Read()) word.Node(reader);
        }
        catch (XmlException exception)
        {
            throw new UnreadableDocumentException(exception.Message.Contains("DTD", StringComparison.Ordinal)
                ? "the Word document declares entities, which no Word document does; it is not read"
                : $"the Word document's text is damaged (line {exception.LineNumber}, position {exception.LinePosition} of the part)");
        }

        return (word._extraction.Finish(), word._lines, word._notes);
    }

    private static string? Meaning(string entity) => entity switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ when entity.StartsWith("#x", StringComparison.Ordinal) && int.TryParse(entity.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) => Of(code),
        _ when entity.StartsWith('#') && int.TryParse(entity.AsSpan(1), CultureInfo.InvariantCulture, out var code) => Of(code),
        _ => null,
    };

    private static string? Of(int code) => System.Text.Rune.IsValid(code) ? char.ConvertFromUtf32(code) : null;

    private void Node(XmlReader reader)
    {
        if (reader.Depth > Deepest) throw new UnreadableDocumentException($"the Word document's text is nested more than {Deepest} deep");
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when _passedOver is null && IsPassedOver(reader):
                if (!reader.IsEmptyElement) _passedOver = reader.Depth;
                break;
            case XmlNodeType.EndElement when _passedOver == reader.Depth:
                _passedOver = null;
                break;
            case XmlNodeType.Element when _passedOver is null && WordXml.IsWord(reader):
                Open(reader);
                break;
            case XmlNodeType.EndElement when _passedOver is null && WordXml.IsWord(reader):
                Close(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA:
                Text(reader.Value);
                break;
            default:
                break;
        }
    }

    /// <summary>
    /// What was deleted or moved away, what a paragraph was like before a tracked change, tab stops, the reading above ruby text, and what is there for programs that do not know the newer markup
    /// before it, which says the same.
    /// </summary>
    private static bool IsPassedOver(XmlReader reader) => WordXml.IsWord(reader)
        ? reader.LocalName is "del" or "moveFrom" or "tabs" or "rt" || reader.LocalName.EndsWith("PrChange", StringComparison.Ordinal)
        : reader.LocalName == "Fallback" && reader.NamespaceURI == Compatibility;

    private void Open(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                if (_rows == 0) EndLine();
                break;
            case "footnote" or "endnote" or "comment":
                _notes.Add(new WordNote(_lines.Count, WordXml.Attribute(reader, "author"), WordXml.Attribute(reader, "date")));
                break;
            case "r":
                (_inRun, _isHidden, _isBold) = (!reader.IsEmptyElement, false, false);
                break;
            case "b" when _inRun:
                _isBold = WordXml.IsOn(reader);
                break;
            // Boxes to tick: a character of a font of signs, or a field of a form.
            case "sym" when !_isHidden && WordXml.Attribute(reader, "char") is { } sign:
                Sign(sign);
                break;
            case "checkBox":
                _box = false;
                break;
            case "default" or "checked" when _box is not null:
                _box = WordXml.IsOn(reader);
                break;
            case "tbl" when _rows == 0:
                _tableRows = 0;
                break;
            case "tblHeader" when _rows == 1:
                _isHead = WordXml.IsOn(reader);
                break;
            case "vanish" when _inRun:
                _isHidden = WordXml.IsOn(reader);
                break;
            case "t":
                _inText = !reader.IsEmptyElement;
                break;
            case "tab" or "ptab" when !_isHidden:
                _extraction.Separate("\t");
                break;
            case "noBreakHyphen" when !_isHidden:
                _extraction.Separate("-");
                break;
            case "br" or "cr":
                if (_rows > 0) _extraction.Separate(" ");
                else EndLine();
                break;
            case "tr":
                if (_rows++ > 0) break;
                EndLine();
                (_cells, _written, _isHead, _isRowBold) = (0, 0, false, true);
                break;
            default:
                Shape(reader);
                break;
        }
    }

    /// <summary>What makes a heading or an item of a paragraph. The paragraph's own word counts more than its style's, which comes first.</summary>
    private void Shape(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "pStyle" when WordXml.Value(reader) is { } style:
                (_heading, _item) = (_styles.HeadingLevel(style), _styles.ListLevel(style));
                break;
            case "outlineLvl" when WordXml.Number(reader) is { } outline:
                _heading = WordStyles.HeadingOf(outline);
                break;
            case "ilvl" when WordXml.Number(reader) is { } level:
                _item = level;
                break;
            case "numPr":
                _item ??= 0;
                break;
            case "numId" when WordXml.Number(reader) == 0:
                _item = null;
                break;
            default:
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "t":
                _inText = false;
                break;
            case "r":
                (_inRun, _isHidden) = (false, false);
                break;
            case "p" when _rows == 0:
                EndLine(isParagraph: true);
                break;
            case "p":
                if (_extraction.Length > _start && _extraction.Last != ' ') _extraction.Separate(" ");
                break;
            case "checkBox":
                if (_box is { } isTicked) Sign(isTicked ? Ticked : Empty);
                _box = null;
                break;
            case "tc" when _rows == 1:
                // An empty first cell keeps its place: a bar at the edge, and its own.
                if (_cells++ == 0 && _extraction.Length == _start) _extraction.Write("| | ", _cursor.Here);
                else _extraction.Separate("| ");
                break;
            case "tr" when _rows == 1:
                EndRow();
                _rows = 0;
                break;
            case "tr":
                _rows--;
                break;
            default:
                break;
        }
    }

    private void Text(string text)
    {
        // What is passed over is looked for as well, so that what follows is found behind it.
        if (_cursor.Find(text) is not { } pieces) return;
        if (!_inText || _isHidden || _passedOver is not null) return;
        if (_rows > 0 && !string.IsNullOrWhiteSpace(text))
        {
            _written++;
            _isRowBold &= _isBold;
        }

        foreach (var (origin, meaning) in pieces)
        {
            if (meaning is null) _extraction.Copy(origin);
            else _extraction.Write(meaning, origin);
        }
    }

    private const string Ticked = "F0FE";
    private const string Empty = "F0A8";

    // https://www.alanwood.net/demos/wingdings.html: boxes with a cross or a tick, and without.
    private void Sign(string code)
    {
        var sign = code.ToUpperInvariant() switch { Ticked or "F053" or "F0FD" or "F078" => "☒", "F052" => "☑", Empty or "F06F" or "F0A3" or "F071" => "☐", _ => null };
        if (sign is null) return;
        _extraction.Write(sign + " ", _cursor.Here);
        _written++;
    }

    private void EndRow()
    {
        var (start, isFirst) = (_start, _tableRows++ == 0);
        if (_written == 0)
        {
            // A row of empty cells shows nothing.
            if (_extraction.Length > _start) _extraction.Separate("\n");
            _start = _extraction.Length;
            return;
        }

        var row = _extraction.Text(start);
        EndLine();
        if (_isHead || (isFirst && ((_isRowBold && _cells > 1) || TableHead.Is(row)))) _lines.Add(new Line(LineRole.Rule, new TextSpan(_start - 1, _start - 1)) { IsOfTable = true });
    }

    private static bool? Box(ReadOnlySpan<char> text) => text.IsEmpty ? null : text[0] switch { '☒' or '☑' or '✅' => true, '☐' or '□' or '⬜' => false, _ => null };

    // A cell that holds a box and nothing else ticks the row.
    private static bool? RowBox(ReadOnlySpan<char> row)
    {
        bool? found = null;
        foreach (var range in row.Split('|'))
        {
            if (row[range].Trim() is not { Length: 1 } cell || Box(cell) is not { } box) continue;
            if (found is not null) return null;
            found = box;
        }

        return found;
    }

    private void EndLine(bool isParagraph = false)
    {
        var end = _extraction.Length;
        if (end > _start)
        {
            var role = _heading > 0 ? LineRole.Heading : _rows > 0 ? LineRole.TableRow : _item is not null ? LineRole.Item : LineRole.Text;
            var content = new TextSpan(_start, end);
            bool? isTicked = null;
            if (role == LineRole.TableRow) isTicked = RowBox(_extraction.Text(_start));
            else if (role is LineRole.Text or LineRole.Item && Box(_extraction.Text(_start)) is { } box)
            {
                // "☐ Order the float": a box makes an item of what stands behind it.
                var inside = content.Start + 1;
                while (inside < end && char.IsWhiteSpace(_extraction.Text(inside)[0])) inside++;
                if (inside < end) (role, isTicked, content) = (LineRole.Item, box, content with { Start = inside });
            }

            _lines.Add(new Line(role, content, role == LineRole.Heading ? _heading : 0, (_item ?? 0) * 4) { IsTicked = isTicked });
            _extraction.Separate("\n");
            _start = _extraction.Length;
        }
        else if (isParagraph)
        {
            _lines.Add(new Line(LineRole.Blank, new TextSpan(_start, _start)));
        }

        (_heading, _item) = (0, null);
    }
}
