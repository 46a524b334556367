using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Corpus.Passages;

/// <summary>Names the passages of one document, in its order.</summary>
internal sealed class PassageIds(string path)
{
    private const int HexadecimalDigits = 12;
    private readonly byte[] _path = Encoding.UTF8.GetBytes(path);
    private readonly Dictionary<Sha256Digest, int> _seen = [];

    /// <summary>Two passages with the same bytes differ in how many such stand before them.</summary>
    public PassageId Next(Sha256Digest bytes)
    {
        var before = _seen.GetValueOrDefault(bytes);
        _seen[bytes] = before + 1;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_path);
        hash.AppendData(bytes);
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, before);
        hash.AppendData(number);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return new PassageId("c" + Convert.ToHexStringLower(digest)[..HexadecimalDigits]);
    }
}
