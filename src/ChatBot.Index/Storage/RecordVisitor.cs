using Lucene.Net.Index;

namespace ChatBot.Index.Storage;

/// <summary>Reads the stored bytes of a Lucene document and passes over everything else.</summary>
internal sealed class RecordVisitor : StoredFieldVisitor
{
    public byte[]? Bytes { get; private set; }

    /// <exception cref="InvalidDataException">The document has no bytes.</exception>
    public static byte[] Read(IndexReader reader, int document)
    {
        var visitor = new RecordVisitor();
        reader.Document(document, visitor);
        return visitor.Bytes ?? throw new InvalidDataException($"The index has no bytes for its document {document}.");
    }

    public override Status NeedsField(FieldInfo fieldInfo)
    {
        ArgumentNullException.ThrowIfNull(fieldInfo);
        return Bytes is not null ? Status.STOP : fieldInfo.Name == StoredNames.Record ? Status.YES : Status.NO;
    }

    public override void BinaryField(FieldInfo fieldInfo, byte[] value) => Bytes = value;
}
