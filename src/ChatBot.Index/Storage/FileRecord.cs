using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Folders;
using ChatBot.Corpus.Reading.Living;

namespace ChatBot.Index.Storage;

/// <summary>What a file was read as, as bytes; its documents by their numbers.</summary>
internal static class FileRecord
{
    /// <param name="numberOf">The number of a document in the store.</param>
    public static byte[] Write(FileReading reading, Func<Document, long> numberOf)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(reading.File.Path);
        writer.Write(reading.File.Stamp.Length);
        writer.Write(reading.File.Stamp.Written.Ticks);
        // The next start may have more memory, and reads it again.
        var content = reading.WantsMemory ? null : reading.Content;
        writer.Write(content is not null);
        if (content is { } hash) writer.Write(hash.Value);
        writer.Write(reading.Contents.Documents.Count);
        foreach (var document in reading.Contents.Documents) writer.Write(numberOf(document));
        writer.Write(reading.Contents.Refused.Count);
        foreach (var refused in reading.Contents.Refused)
        {
            writer.Write(refused.Path);
            writer.Write(refused.Reason);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <param name="documentOf">The document of a number.</param>
    /// <exception cref="InvalidDataException">These are not the bytes of a file.</exception>
    public static FileReading Read(ReadOnlyMemory<byte> record, Func<long, Document> documentOf)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(record.ToArray()));
            var path = reader.ReadString();
            var file = new ListedFile(path, new FileStamp(reader.ReadInt64(), new DateTime(reader.ReadInt64(), DateTimeKind.Utc)));
            ContentHash? content = reader.ReadBoolean() ? new ContentHash(reader.ReadString()) : null;
            var documents = new Document[Count(reader, record)];
            for (var number = 0; number < documents.Length; number++) documents[number] = documentOf(reader.ReadInt64());
            var refused = new RefusedFile[Count(reader, record)];
            for (var number = 0; number < refused.Length; number++) refused[number] = new RefusedFile(reader.ReadString(), reader.ReadString());
            return new FileReading(file, content, new FileContents(documents, refused));
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("What the index has of a file cannot be read.", problem);
        }
    }

    private static int Count(BinaryReader reader, ReadOnlyMemory<byte> record) =>
        reader.ReadInt32() is >= 0 and var count && count <= record.Length
            ? count
            : throw new InvalidDataException("The index has a file with too many documents.");
}
