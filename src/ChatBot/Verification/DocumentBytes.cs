using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Documents;

namespace ChatBot.Verification;

/// <summary>The bytes of documents as they are on disk now.</summary>
internal sealed class DocumentBytes(string folder)
{
    private readonly string _root = Path.GetFullPath(folder);

    /// <summary>The bytes of a span; null when the file is gone, shorter, or not inside the folder.</summary>
    public byte[]? Read(string document, ByteSpan span)
    {
        if (FileOf(document) is not { } path || span.Start < 0 || span.Length < 0) return null;
        try
        {
            using var file = File.OpenHandle(path);
            if (span.End > RandomAccess.GetLength(file)) return null;
            var bytes = new byte[span.Length];
            return ReadAll(file, bytes, span.Start) ? bytes : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
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

    /// <summary>Null for a path that leaves the folder: a citation comes from outside and must not open other files.</summary>
    private string? FileOf(string document)
    {
        var path = Path.GetFullPath(document, _root);
        return path.StartsWith(_root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : null;
    }

    private static bool ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> bytes, long start)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file, bytes, start);
            if (read == 0) return false;
            bytes = bytes[read..];
            start += read;
        }

        return true;
    }
}
