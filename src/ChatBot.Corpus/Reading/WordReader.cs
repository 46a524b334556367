using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Packed.Word;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>Word documents (.docx). A passage's bytes are those of the main part as it is unpacked, as a rule word/document.xml.</summary>
public sealed class WordReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        if (part is not null) throw new UnreadableDocumentException("a Word document inside another file is not read; save it as a file of its own");
        var (name, main) = WordPackage.MainPart(bytes);
        var (source, lines) = WordText.Of(TextDecoder.Decode(main), WordPackage.Styles(bytes, name));
        if (lines.Count == 0) throw new UnreadableDocumentException("the Word document holds no text");
        return DocumentBuilder.Build(path, source, BlockRecognizer.Recognize(source, lines).Blocks, new Statement { FallbackTitle = FileName.Readable(path), Part = new FilePart(path, name) });
    }
}
