using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;

namespace ChatBot.Corpus.Reading.Kept;

/// <summary>What a file holds as bytes: its documents one after the other, and the parts that could not be read.</summary>
internal static class KeptContents
{
    /// <summary>Null where a document cannot be had back exactly.</summary>
    public static ReadOnlyMemory<byte>? Write(string path, FileContents contents, ReadOnlySpan<byte> file)
    {
        var writer = new CompactWriter();
        writer.Name(path);
        writer.Number(contents.Documents.Count);
        foreach (var document in contents.Documents)
        {
            writer.Name(document.Path);
            if (!KeptDocument.Write(writer, document, file)) return null;
        }

        writer.Number(contents.Refused.Count);
        foreach (var refused in contents.Refused)
        {
            writer.Name(refused.Path);
            writer.Name(refused.Reason);
        }

        return writer.Written;
    }

    /// <exception cref="InvalidDataException">These are not the bytes of what such a file holds.</exception>
    public static FileContents Read(string path, ReadOnlySpan<byte> kept, ReadOnlySpan<byte> file)
    {
        var bytes = new CompactReader(kept);
        if (bytes.Name() != path) throw new InvalidDataException("It is of another file.");
        var documents = new Document[bytes.Number(kept.Length + 1)];
        for (var number = 0; number < documents.Length; number++) documents[number] = KeptDocument.Read(ref bytes, bytes.Name() ?? "", file);
        var refused = new RefusedFile[bytes.Number(kept.Length + 1)];
        for (var number = 0; number < refused.Length; number++) refused[number] = new RefusedFile(bytes.Name() ?? "", bytes.Name() ?? "");
        return bytes.AtEnd ? new FileContents(documents, refused) : throw new InvalidDataException("There is more than a file holds.");
    }
}
