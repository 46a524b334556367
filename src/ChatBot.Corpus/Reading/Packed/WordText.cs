using System.Globalization;
using System.Xml;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Packed;

/// <summary>The paragraphs of a Word document's main part as lines, each character traceable to the part's bytes.</summary>
internal sealed class WordText
{
    private const int Deepest = 256;
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private readonly TextExtraction _extraction;
    private readonly MarkupCursor _cursor;
    private readonly IReadOnlyDictionary<string, int> _headings;
    private readonly List<Line> _lines = [];
    private int _start;
    private int _heading;
    private int? _item;
    private int _table;
    private bool _rowOpen;

    private WordText(SourceText original, IReadOnlyDictionary<string, int> headings)
    {
        _extraction = new TextExtraction(original);
        _cursor = new MarkupCursor(original, Meaning);
        _headings = headings;
    }

    /// <param name="original">The main part.</param>
    /// <param name="headings">The level of each style that makes a heading, under the style's id.</param>
    /// <exception cref="UnreadableDocumentException">The part is no XML, declares entities or is nested too deep.</exception>
    public static (SourceText Source, List<Line> Lines) Of(SourceText original, IReadOnlyDictionary<string, int> headings)
    {
        var word = new WordText(original, headings);
        try
        {
            using var reader = Reader(original.Text);
            while (reader.Read()) word.Node(reader);
        }
        catch (XmlException exception)
        {
            throw new UnreadableDocumentException(exception.Message.Contains("DTD", StringComparison.Ordinal)
                ? "the Word document declares entities, which no Word document does; it is not read"
                : $"the Word document's text is damaged (line {exception.LineNumber}, position {exception.LinePosition} of word/document.xml)");
        }

        return (word._extraction.Finish(), word._lines);
    }

    /// <summary>The level of each heading style, from the styles part.</summary>
    public static Dictionary<string, int> Headings(string styles)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            using var reader = Reader(styles);
            string? style = null;
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (reader.LocalName == "style") style = Attribute(reader, "styleId");
                else if (style is not null && reader.LocalName == "name" && Attribute(reader, "val") is { } name && HeadingLevel(name) is { } level) levels[style] = level;
                else if (style is not null && reader.LocalName == "outlineLvl" && int.TryParse(Attribute(reader, "val"), CultureInfo.InvariantCulture, out var outline) && outline < 9) levels.TryAdd(style, outline + 1);
            }
        }
        catch (XmlException)
        {
            // Without its styles a document has no headings, and is read all the same.
        }

        return levels;
    }

    private static XmlReader Reader(string xml) => XmlReader.Create(new StringReader(xml.TrimStart('\uFEFF')), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    private static int? HeadingLevel(string style)
    {
        if (style.Equals("title", StringComparison.OrdinalIgnoreCase)) return 1;
        return style.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(style.AsSpan(8), CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9 ? level : null;
    }

    private static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

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
            case XmlNodeType.Element when reader.NamespaceURI is Namespace or StrictNamespace:
                Open(reader);
                break;
            case XmlNodeType.EndElement when reader.NamespaceURI is Namespace or StrictNamespace:
                Close(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA:
                Text(reader.Value);
                break;
            default:
                break;
        }
    }

    private bool _inText;

    private void Open(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                if (!_rowOpen) EndLine();
                break;
            case "pStyle" when Attribute(reader, "val") is { } style:
                _heading = _headings.GetValueOrDefault(style, HeadingLevel(style.Replace("Heading", "heading ", StringComparison.Ordinal)) ?? 0);
                break;
            case "outlineLvl" when int.TryParse(Attribute(reader, "val"), CultureInfo.InvariantCulture, out var outline) && outline < 9:
                _heading = outline + 1;
                break;
            case "ilvl" when int.TryParse(Attribute(reader, "val"), CultureInfo.InvariantCulture, out var level):
                _item = level;
                break;
            case "numPr":
                _item ??= 0;
                break;
            case "t":
                _inText = !reader.IsEmptyElement;
                break;
            case "tab":
                _extraction.Separate("\t");
                break;
            case "br" or "cr":
                if (_rowOpen) _extraction.Separate(" ");
                else EndLine();
                break;
            case "tbl":
                _table++;
                break;
            case "tr":
                EndLine();
                _rowOpen = true;
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
            case "p" when !_rowOpen:
                EndLine(isParagraph: true);
                break;
            case "p":
                if (_extraction.Length > _start && _extraction.Last != ' ') _extraction.Separate(" ");
                break;
            case "tc" when _extraction.Length > _start:
                _extraction.Separate("| ");
                break;
            case "tr":
                EndLine();
                _rowOpen = false;
                break;
            case "tbl":
                _table--;
                break;
            default:
                break;
        }
    }

    private void Text(string text)
    {
        if (_cursor.Find(text) is not { } pieces)
        {
            return;
        }

        if (!_inText) return;
        foreach (var (origin, meaning) in pieces)
        {
            if (meaning is null) _extraction.Copy(origin);
            else _extraction.Write(meaning, origin);
        }
    }

    private void EndLine(bool isParagraph = false)
    {
        var end = _extraction.Length;
        if (end > _start)
        {
            _extraction.Separate("\n");
            var role = _heading > 0 ? LineRole.Heading : _rowOpen && _table > 0 ? LineRole.TableRow : _item is not null ? LineRole.Item : LineRole.Text;
            _lines.Add(new Line(role, new TextSpan(_start, end), role == LineRole.Heading ? _heading : 0, (_item ?? 0) * 4));
            _start = _extraction.Length;
        }
        else if (isParagraph)
        {
            _lines.Add(new Line(LineRole.Blank, new TextSpan(_start, _start)));
        }

        (_heading, _item) = (0, null);
    }
}
