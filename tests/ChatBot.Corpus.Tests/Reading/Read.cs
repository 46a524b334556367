using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Reading;

/// <summary>The front door: bytes in, document out.</summary>
internal static class Read
{
    public static Document Text(string text, string path = "a.txt") => new PlainTextReader().Read(path, Encoding.UTF8.GetBytes(text));

    public static Document Markdown(string text, string path = "a.md") => new MarkdownReader().Read(path, Encoding.UTF8.GetBytes(text));

    public static Document Bytes(params byte[] bytes) => new PlainTextReader().Read("a.txt", bytes);

    public static Document Sample(string name)
    {
        IDocumentReader reader = name.EndsWith(".md", StringComparison.Ordinal) ? new MarkdownReader() : new PlainTextReader();
        return reader.Read(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name)));
    }

    public static IReadOnlyList<Passage> Of(this Document document, PassageKind kind) => [.. document.Passages.Where(passage => passage.Kind == kind)];

    public static IReadOnlyList<string> Texts(this Document document, PassageKind kind) => [.. document.Of(kind).Select(passage => passage.Text)];

    /// <summary>"Mara: We agree.", one a turn.</summary>
    public static IReadOnlyList<string> Turns(this Document document) => [.. document.Of(PassageKind.Turn).Select(turn => $"{turn.Speaker}: {turn.Text}")];

    public static IReadOnlyList<string> Headings(this Document document) => [.. document.Sections.Skip(1).Select(section => section.Path)];
}
