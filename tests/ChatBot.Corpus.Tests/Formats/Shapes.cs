using System.IO.Compression;
using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>Own small samples in the shapes that people have, read through the front door: a folder in, documents out.</summary>
internal static class Shapes
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples", "shapes")).Order(StringComparer.Ordinal);

    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "shapes", name));

    /// <summary>A folder of these files as it is read; the folder is gone afterwards.</summary>
    public static CorpusSnapshot Corpus(params (string Name, byte[] Bytes)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("shapes").FullName;
        try
        {
            foreach (var (name, bytes) in files) File.WriteAllBytes(Path.Combine(folder, name), bytes);
            return CorpusReader.Read(folder, progress: null, CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static CorpusSnapshot Corpus(string sample) => Corpus((sample, Sample(sample)));

    public static Document Read(string sample) => Assert.Single(Corpus(sample).Documents);

    public static string Refusal(string name, byte[] bytes) => Assert.Single(Corpus((name, bytes)).Refused).Reason;

    /// <summary>What a file holds; null where nothing in it can be read.</summary>
    public static FileContents? Contents(string name, byte[] bytes)
    {
        try
        {
            return FileContents.Of(name, bytes, static _ => { });
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    public static byte[] Zip(params (string Name, string Text)[] parts) => Zip([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A Word document of paragraphs; "# " makes a heading, "- " an item.</summary>
    public static byte[] Docx(params string[] paragraphs) => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"{Word}\"><w:body>{string.Concat(paragraphs.Select(Paragraph))}</w:body></w:document>"),
        ("word/styles.xml", $"<w:styles xmlns:w=\"{Word}\"><w:style w:styleId=\"Ueberschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"));

    private static string Paragraph(string text)
    {
        var (properties, words) = text switch
        {
            ['#', ' ', .. var heading] => ("<w:pPr><w:pStyle w:val=\"Ueberschrift1\"/></w:pPr>", heading),
            ['-', ' ', .. var item] => ("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr>", item),
            _ => ("", text),
        };
        // Word cuts a paragraph into runs wherever it likes.
        var middle = words.Length / 2;
        return $"<w:p>{properties}{Run(words[..middle])}{Run(words[middle..])}</w:p>";
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";
}
