using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading.Packed;

/// <summary>Zip files: every part that a reader knows is a document of its own, named by the archive and its place in it.</summary>
internal static class ArchiveReading
{
    // What one document is made of, in the formats of Office and in OpenDocument and EPUB: no archive of documents has it.
    private static readonly string[] MarksOfOneDocument = ["[Content_Types].xml", "mimetype"];

    /// <param name="taken">Told each document as soon as it is read.</param>
    public static FileContents Read(string path, ReadOnlyMemory<byte> bytes, Action<Document> taken)
    {
        if (Unpacking.HoldsOneOf(bytes, MarksOfOneDocument))
            throw new UnreadableDocumentException("spreadsheets, slides, OpenDocument texts and books are not read; save it as .docx, .pdf or plain text");
        var documents = new List<Document>();
        var refused = new List<RefusedFile>();
        var slack = SlackExport.Of(bytes);
        foreach (var (name, content, problem) in Unpacking.Parts(bytes, part => IsWanted(part, slack)))
        {
            var own = $"{path}/{name}";
            try
            {
                if (problem is not null) throw problem;
                if (name.Any(char.IsControl) || name.Contains('\\') || name.Split('/').Contains("..")) throw new UnreadableDocumentException("the part's name is no plain path");
                var part = new FilePart(path, name);
                var isExported = slack is not null && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
                var document = isExported ? slack!.Read(own, part, content) : DocumentReaders.For(name, content).Read(own, content, part);
                taken(document);
                documents.Add(document);
            }
            catch (Exception failure) when (Refusal.Of(string.Concat(own.Where(character => !char.IsControl(character))), failure) is { } left)
            {
                refused.Add(left);
            }
        }

        if (documents.Count == 0 && refused.Count == 0) throw new UnreadableDocumentException("the archive is empty");
        return new FileContents(documents, refused);
    }

    private static bool IsWanted(string part, SlackExport? slack) =>
        !part.EndsWith('/') && !part.Split('/').Any(name => name.StartsWith('.') || name == "__MACOSX") && !(slack is not null && SlackExport.IsDirectory(part));
}
