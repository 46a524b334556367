using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Packed;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>PDF, through pdftotext where that is installed. A passage's bytes are those of its output.</summary>
public sealed class PdfReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        if (part is not null) throw new UnreadableDocumentException("a PDF inside another file is not read; save it as a file of its own");
        var source = TextDecoder.Decode(PdfText.Of(bytes));
        return DocumentBuilder.Build(path, source, BlockRecognizer.Recognize(source, PlainTextLines.Of(source)).Blocks, new Statement { Part = new FilePart(path, PdfText.PartName) });
    }
}
