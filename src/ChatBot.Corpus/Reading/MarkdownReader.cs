using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.FrontMatters;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>Markdown, with front matter in YAML where there is any.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".mdx", ".qmd", ".rmd"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        var source = TextDecoder.DecodeLines(bytes);
        var (statement, start) = FrontMatterReader.Read(source.Text);
        return DocumentBuilder.Build(path, source, BlockRecognizer.Recognize(source, MarkdownLines.Of(source, start)).Blocks, statement with { Part = part });
    }
}
