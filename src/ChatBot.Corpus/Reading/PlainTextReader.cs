using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>Text without markup, and logs.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text", ".log"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        var source = TextDecoder.DecodeLines(bytes);
        var lines = PlainTextLines.Of(source);
        if (Correspondence.OpensMail(source)) Correspondence.Mark(source, lines);
        return DocumentBuilder.Build(path, source, BlockRecognizer.Recognize(source, lines).Blocks, Statement.None with { Part = part });
    }
}
