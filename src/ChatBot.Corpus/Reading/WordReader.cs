using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Packed;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>Word documents (.docx). A passage's bytes are those of the main part as it is unpacked, word/document.xml.</summary>
public sealed class WordReader : IDocumentReader
{
    /// <summary>The part that holds the text.</summary>
    internal const string MainPart = "word/document.xml";
    private const string StylesPart = "word/styles.xml";

    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        if (part is not null) throw new UnreadableDocumentException("a Word document inside another file is not read; save it as a file of its own");
        if (Unpacking.Part(bytes, MainPart) is not { } main) throw new UnreadableDocumentException($"it is no Word document: it has no {MainPart}");
        var headings = Unpacking.Part(bytes, StylesPart) is { } styles ? WordText.Headings(Encoding.UTF8.GetString(styles)) : [];
        var (source, lines) = WordText.Of(TextDecoder.Decode(main), headings);
        if (lines.Count == 0) throw new UnreadableDocumentException("the Word document holds no text");
        return DocumentBuilder.Build(path, source, BlockRecognizer.Recognize(source, lines).Blocks, new Statement { FallbackTitle = FileName.Readable(path), Part = new FilePart(path, MainPart) });
    }
}
