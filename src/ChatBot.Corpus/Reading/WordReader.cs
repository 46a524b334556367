using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Packed.Word;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>Word documents (.docx). A passage's bytes are those of the main part as it is unpacked, as a rule word/document.xml, and of the parts with its notes behind that.</summary>
public sealed class WordReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        if (part is not null) throw new UnreadableDocumentException("a Word document inside another file is not read; save it as a file of its own");
        var word = WordPackage.Text(bytes);
        var (source, blocks) = WordBlocks.Of(word, WordPackage.Styles(bytes, word.Parts[0].Name));
        if (blocks.Count == 0) throw new UnreadableDocumentException("the Word document holds no text");
        return DocumentBuilder.Build(path, source, blocks, new Statement { FallbackTitle = FileName.Readable(path), Part = new FilePart(path, word.Name) });
    }
}
