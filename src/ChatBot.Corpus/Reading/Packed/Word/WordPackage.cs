using System.Text;
using System.Xml;

namespace ChatBot.Corpus.Reading.Packed.Word;

/// <summary>The parts of a Word document, found by their relationships and not by their usual names (ECMA-376 part 2, 9.3): some programs number them.</summary>
internal static class WordPackage
{
    /// <summary>Where most programs put the text.</summary>
    public const string UsualMainPart = "word/document.xml";
    private const string UsualStyles = "word/styles.xml";

    /// <summary>The part that holds the text, with its name.</summary>
    /// <exception cref="UnreadableDocumentException">Damaged, or no Word document.</exception>
    public static (string Name, byte[] Bytes) MainPart(ReadOnlyMemory<byte> file)
    {
        var name = Target(file, "_rels/.rels", "/officeDocument", "") ?? UsualMainPart;
        return (name, Unpacking.Part(file, name) ?? throw new UnreadableDocumentException($"it is no Word document: it has no {name}"));
    }

    /// <param name="mainPart">Whose styles.</param>
    /// <exception cref="UnreadableDocumentException">Damaged.</exception>
    public static WordStyles Styles(ReadOnlyMemory<byte> file, string mainPart)
    {
        var slash = mainPart.LastIndexOf('/') + 1;
        var part = Target(file, $"{mainPart[..slash]}_rels/{mainPart[slash..]}.rels", "/styles", mainPart[..slash]) ?? UsualStyles;
        return WordStyles.Of(Unpacking.Part(file, part) is { } bytes ? Encoding.UTF8.GetString(bytes) : null);
    }

    /// <summary>The part that a relationship of this kind names; null where there is none.</summary>
    /// <param name="kind">How the relationship's type ends: its beginning differs between the two editions of the standard.</param>
    /// <param name="folder">What targets are relative to.</param>
    private static string? Target(ReadOnlyMemory<byte> file, string relationships, string kind, string folder)
    {
        if (Unpacking.Part(file, relationships) is not { } bytes) return null;
        try
        {
            using var reader = WordXml.Reader(Encoding.UTF8.GetString(bytes));
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship") continue;
                if (reader.GetAttribute("Type")?.EndsWith(kind, StringComparison.Ordinal) != true || reader.GetAttribute("Target") is not { } target) continue;
                return target.StartsWith('/') ? target[1..] : folder + target;
            }
        }
        catch (XmlException)
        {
            // The usual names are tried.
        }

        return null;
    }
}
