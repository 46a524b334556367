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
        var statement = new Statement { FallbackTitle = page.Title, Part = part, Warnings = page.Warnings };
        if (page.Messages.Count == 0) return DocumentBuilder.Build(path, page.Source, BlockRecognizer.Recognize(page.Source, page.Lines).Blocks, statement);
        return DocumentBuilder.Build(path, page.Source, ChatBlocks.Of(page), statement with
        {
            // One messenger calls every page so; what stands on top of it is the chat's name.
            Title = page.Title is "Exported Data" ? null : page.Title,
            FallbackTitle = page.Title is "Exported Data" ? null : page.Title,
            IsTitleApart = true,
            Provenance = Provenance.Transcript,
            ProvenanceReason = "it is an export of a chat, each message with its time",
        });
    }
}
