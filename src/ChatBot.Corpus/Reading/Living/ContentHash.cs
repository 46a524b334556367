using System.Security.Cryptography;

namespace ChatBot.Corpus.Reading.Living;

/// <summary>SHA-256 of a file's bytes, lower-case hexadecimal; empty for a file that was refused before its bytes were read.</summary>
public readonly record struct ContentHash(string Value)
{
    public static ContentHash None { get; } = new("");

    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
