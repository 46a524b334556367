using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ChatBot.Corpus.Findings;

/// <summary>CRC-32C over the owner's name and the bytes.</summary>
internal static class Checksum
{
    public const int Length = sizeof(uint);

    public static uint Of(string owner, ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var character in owner) crc = BitOperations.Crc32C(crc, (ushort)character);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words) crc = BitOperations.Crc32C(crc, BitConverter.IsLittleEndian ? word : Reversed(word));
        foreach (var rest in bytes[(words.Length * sizeof(ulong))..]) crc = BitOperations.Crc32C(crc, rest);
        return ~crc;
    }

    private static ulong Reversed(ulong word) => BinaryPrimitives.ReverseEndianness(word);
}
