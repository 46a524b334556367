using System.Globalization;
using System.Xml;

namespace ChatBot.Corpus.Reading.Packed.Word;

/// <summary>What every part of a Word document has in common: ECMA-376, both of its namespaces, and no entities.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static XmlReader Reader(string xml) => XmlReader.Create(new StringReader(xml.TrimStart('\uFEFF')), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    /// <summary>Whether the node belongs to the vocabulary of text documents.</summary>
    public static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    /// <summary>The attribute "val", which says nearly everything.</summary>
    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    public static int? Number(XmlReader reader) => int.TryParse(Value(reader), CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>Whether an element that switches something on does: it does unless its value says otherwise (17.17.4, ST_OnOff).</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off");
}
