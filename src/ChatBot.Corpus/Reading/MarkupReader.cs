using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Html;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>HTML: web pages, minutes and transcripts that a tool wrote as pages.</summary>
public sealed class MarkupReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        var page = PageText.Of(TextDecoder.Decode(bytes));
        return DocumentBuilder.Build(path, page.Source, BlockRecognizer.Recognize(page.Source, page.Lines).Blocks, new Statement { FallbackTitle = page.Title, Part = part, Warnings = page.Warnings });
    }
}
