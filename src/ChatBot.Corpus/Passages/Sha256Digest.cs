using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace ChatBot.Corpus.Passages;

/// <summary>32 bytes in place: a million passages carry one each.</summary>
[InlineArray(Length)]
internal struct Sha256Digest : IEquatable<Sha256Digest>
{
    public const int Length = 32;
    private byte _first;

    public static Sha256Digest Of(ReadOnlySpan<byte> bytes)
    {
        var digest = default(Sha256Digest);
        SHA256.HashData(bytes, digest);
        return digest;
    }

    public static Sha256Digest From(ReadOnlySpan<byte> digest)
    {
        var copy = default(Sha256Digest);
        digest.CopyTo(copy);
        return copy;
    }

    public readonly bool Equals(Sha256Digest other) => ((ReadOnlySpan<byte>)this).SequenceEqual(other);

    public override readonly bool Equals(object? obj) => obj is Sha256Digest other && Equals(other);

    public override readonly int GetHashCode() => BitConverter.ToInt32(this);

    /// <summary>Lower-case hexadecimal.</summary>
    public override readonly string ToString() => Convert.ToHexStringLower(this);
}
