using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Corpus.Passages;

/// <summary>Names the passages of one document, in its order.</summary>
internal sealed class PassageIds(string path)
{
    private readonly byte[] _buffer = [.. Encoding.UTF8.GetBytes(path), .. new byte[SHA256.HashSizeInBytes + sizeof(int)]];
    private readonly Dictionary<Sha256Digest, int> _seen = [];

    /// <summary>Two passages with the same bytes differ in how many such stand before them.</summary>
    public PassageId Next(Sha256Digest bytes)
    {
        var before = _seen.GetValueOrDefault(bytes);
        _seen[bytes] = before + 1;
        var tail = _buffer.AsSpan(_buffer.Length - SHA256.HashSizeInBytes - sizeof(int));
        ((ReadOnlySpan<byte>)bytes).CopyTo(tail);
        BinaryPrimitives.WriteInt32LittleEndian(tail[SHA256.HashSizeInBytes..], before);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_buffer, digest);
        return new PassageId("c" + Convert.ToHexStringLower(digest[..6]));
    }
}
