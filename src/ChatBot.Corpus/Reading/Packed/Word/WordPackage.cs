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

    /// <summary>
    /// All that is read of the document: its main part and, behind it, those with its notes, comments, headers and footers that hold any text. A passage's bytes
    /// are counted in these parts one behind the other.
    /// </summary>
    /// <exception cref="UnreadableDocumentException">Damaged, or no Word document.</exception>
    public static WordBytes Text(ReadOnlyMemory<byte> file)
    {
        var (name, main) = MainPart(file);
        var slash = name.LastIndexOf('/') + 1;
        var parts = new List<WordPart> { new(WordPartKind.Main, name, 0, main.Length) };
        var bytes = new List<byte[]> { main };
        foreach (var (kind, type) in Beside)
        {
            foreach (var target in Targets(file, $"{name[..slash]}_rels/{name[slash..]}.rels", type, name[..slash]).Distinct(StringComparer.Ordinal))
            {
                if (Unpacking.Part(file, target) is not { } part || part.AsSpan().IndexOf(":t>"u8) < 0 && part.AsSpan().IndexOf(":t "u8) < 0) continue;
                if (parts[^1].End + (long)part.Length > ReadingBounds.LargestPart) throw Unpacking.TooLarge(target);
                parts.Add(new WordPart(kind, target, parts[^1].End, parts[^1].End + part.Length));
                bytes.Add(part);
            }
        }

        return new WordBytes(string.Join(" + ", parts.Select(part => part.Name)), bytes.Count == 1 ? main : [.. bytes.SelectMany(part => part)], parts);
    }

    private static readonly (WordPartKind Kind, string Type)[] Beside =
    [
        (WordPartKind.Footnotes, "/footnotes"), (WordPartKind.Endnotes, "/endnotes"), (WordPartKind.Comments, "/comments"), (WordPartKind.Header, "/header"), (WordPartKind.Footer, "/footer"),
    ];

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
    private static string? Target(ReadOnlyMemory<byte> file, string relationships, string kind, string folder) => Targets(file, relationships, kind, folder).FirstOrDefault();

    private static List<string> Targets(ReadOnlyMemory<byte> file, string relationships, string kind, string folder)
    {
        var targets = new List<string>();
        if (Unpacking.Part(file, relationships) is not { } bytes) return targets;
        try
        {
            using var reader = WordXml.Reader(Encoding.UTF8.GetString(bytes));
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship") continue;
                if (reader.GetAttribute("Type")?.EndsWith(kind, StringComparison.Ordinal) != true || reader.GetAttribute("Target") is not { } target) continue;
                targets.Add(target.StartsWith('/') ? target[1..] : folder + target);
            }
        }
        catch (XmlException)
        {
            // The usual names are tried.
        }

        return targets;
    }
}

internal enum WordPartKind
{
    Main,
    Footnotes,
    Endnotes,
    Comments,
    Header,
    Footer,
}

/// <summary>A part and where it stands among the bytes that are read.</summary>
internal sealed record WordPart(WordPartKind Kind, string Name, int Start, int End);

/// <summary>The bytes that are read of a Word document.</summary>
/// <param name="Name">Of its parts: "word/document.xml + word/footnotes.xml".</param>
internal sealed record WordBytes(string Name, byte[] Bytes, IReadOnlyList<WordPart> Parts);
