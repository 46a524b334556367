using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace ChatBot.Index.Storage;

/// <summary>
/// The bytes that a Lucene document keeps for us: as doc values, which are read where they lie. Stored fields are packed by many
/// together, all of which
/// are unpacked for each; they have what is too long for doc values.
/// </summary>
internal static class Records
{
    /// <summary>Lucene's own bound is a little above.</summary>
    private const int LongestValue = 32_000;

    public static void AddTo(LuceneDocument document, ReadOnlyMemory<byte> bytes)
    {
        var record = bytes.ToArray();
        if (record.Length <= LongestValue) document.Add(new BinaryDocValuesField(StoredNames.Record, new BytesRef(record)));
        else document.Add(new StoredField(StoredNames.Record, record));
    }

    /// <exception cref="InvalidDataException">The document has no bytes.</exception>
    public static ReadOnlyMemory<byte> Read(AtomicReader segment, int document)
    {
        var record = new BytesRef();
        segment.GetBinaryDocValues(StoredNames.Record)?.Get(document, record);
        if (record.Length > 0) return record.Bytes.AsMemory(record.Offset, record.Length);
        var stored = new Visitor();
        segment.Document(document, stored);
        return stored.Bytes ?? throw new InvalidDataException($"The index has no bytes for its document {document}.");
    }

    private sealed class Visitor : StoredFieldVisitor
    {
        public byte[]? Bytes { get; private set; }

        public override Status NeedsField(FieldInfo fieldInfo) =>
            Bytes is not null ? Status.STOP : fieldInfo.Name == StoredNames.Record ? Status.YES : Status.NO;

        public override void BinaryField(FieldInfo fieldInfo, byte[] value) => Bytes = value;
    }
}
