using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;

namespace ChatBot.Verification;

/// <summary>The bytes of documents as they are on disk now.</summary>
internal sealed class DocumentBytes(string folder)
{
    private readonly string _root = Path.GetFullPath(folder);
    private readonly Dictionary<string, Document?> _documents = new(StringComparer.Ordinal);
    private (string Document, ReadOnlyMemory<byte> Bytes) _last = ("", default);

    /// <summary>The bytes of a span, of the unpacked part where the document stands in one; null when the file is gone, shorter, or not inside the folder.</summary>
    public byte[]? Read(string document, ByteSpan span)
    {
        if (!IsInside(document) || span.Start < 0 || span.Length < 0) return null;
        var bytes = Whole(document);
        return bytes is null || span.End > bytes.Value.Length ? null : bytes.Value.Slice((int)span.Start, span.Length).ToArray();
    }

    /// <summary>Whether reading the document again gives this quote at this place: in a format with markup between the words the bytes hold more than is quoted.</summary>
    public bool Reads(string document, ByteSpan span, string quote)
    {
        if (!_documents.TryGetValue(document, out var read)) _documents[document] = read = Again(document);
        return read?.Passages.Any(passage => passage.Span == span && passage.Text == quote) == true;
    }

    /// <summary>Decodes bytes of a document the way its byte-order mark says, or as UTF-8.</summary>
    public string Decode(string document, byte[] bytes) => EncodingOf(document).GetString(bytes);

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private Encoding EncodingOf(string document)
    {
        var mark = Read(document, new ByteSpan(0, 2));
        return mark switch
        {
            [0xFF, 0xFE] => Encoding.Unicode,
            [0xFE, 0xFF] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
    }

    // A run of answers cites the same few documents over and over.
    private ReadOnlyMemory<byte>? Whole(string document)
    {
        if (_last.Document == document) return _last.Bytes;
        try
        {
            _last = (document, DocumentFile.Bytes(_root, document));
            return _last.Bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or UnreadableDocumentException)
        {
            return null;
        }
    }

    private Document? Again(string document)
    {
        try
        {
            return IsInside(document) ? DocumentFile.Read(_root, document) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or UnreadableDocumentException)
        {
            return null;
        }
    }

    /// <summary>A citation comes from outside and must not open other files.</summary>
    private bool IsInside(string document) =>
        Path.GetFullPath(document, _root).StartsWith(_root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
