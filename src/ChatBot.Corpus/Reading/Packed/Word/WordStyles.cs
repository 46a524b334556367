using System.Xml;

namespace ChatBot.Corpus.Reading.Packed.Word;

/// <summary>What paragraph styles make of a paragraph. A style has what the style has that it is based on, unless it says otherwise (ECMA-376, 17.7.4).</summary>
internal sealed class WordStyles
{
    /// <summary>The outline level that makes body text (17.3.1.20).</summary>
    private const int BodyText = 9;
    private const int LongestChain = 50;
    private const string Heading = "heading ";

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private WordStyles()
    {
    }

    /// <param name="xml">The styles part; null or damaged, and only the usual ids of headings are known.</param>
    public static WordStyles Of(string? xml)
    {
        var styles = new WordStyles();
        if (xml is null) return styles;
        try
        {
            using var reader = WordXml.Reader(xml);
            styles.Read(reader);
        }
        catch (XmlException)
        {
            // Without its styles a document has no headings, and is read all the same.
        }

        return styles;
    }

    /// <summary>From 1; 0 where the style makes no heading.</summary>
    public int HeadingLevel(string style) => _styles.Count == 0
        ? LevelOf(style.Replace("Heading", Heading, StringComparison.Ordinal)) ?? 0
        : Inherited(style, one => one.Heading) ?? 0;

    /// <summary>How deep in a list, from 0; null where the style makes no list.</summary>
    public int? ListLevel(string style) => Inherited(style, one => one.List) is >= 0 and var level ? level : null;

    /// <summary>The level of a heading whose outline level this is; 0 for body text.</summary>
    public static int HeadingOf(int outline) => outline is >= 0 and < BodyText ? outline + 1 : 0;

    private static int? LevelOf(string name)
    {
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase)) return 1;
        return name.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(Heading.Length), out var level) && level is >= 1 and <= 9 ? level : null;
    }

    private int? Inherited(string style, Func<Style, int?> property)
    {
        var next = style;
        // A document may base two styles on each other.
        for (var depth = 0; depth < LongestChain && next is not null && _styles.TryGetValue(next, out var known); depth++)
        {
            if (property(known) is { } value) return value;
            next = known.BasedOn;
        }

        return null;
    }

    private void Read(XmlReader reader)
    {
        Style? style = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader)) continue;
            if (reader.LocalName == "style") style = WordXml.Attribute(reader, "styleId") is { } id ? _styles[id] = new Style() : null;
            else if (style is not null) Learn(style, reader);
        }
    }

    private static void Learn(Style style, XmlReader reader)
    {
        switch (reader.LocalName)
        {
            // The name is English in every language; the id is not.
            case "name" when WordXml.Value(reader) is { } name:
                style.Heading = LevelOf(name);
                break;
            case "basedOn":
                style.BasedOn = WordXml.Value(reader);
                break;
            case "outlineLvl" when WordXml.Number(reader) is { } outline:
                style.Heading ??= HeadingOf(outline);
                break;
            case "numPr":
                style.List ??= 0;
                break;
            case "ilvl":
                style.List = WordXml.Number(reader);
                break;
            case "numId" when WordXml.Number(reader) == 0:
                style.List = -1;
                break;
            default:
                break;
        }
    }

    private sealed class Style
    {
        public string? BasedOn { get; set; }

        /// <summary>0 says that it is none, whatever it is based on.</summary>
        public int? Heading { get; set; }

        /// <summary>-1 says that it is none, whatever it is based on.</summary>
        public int? List { get; set; }
    }
}
