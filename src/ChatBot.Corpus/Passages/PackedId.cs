using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;

namespace ChatBot.Corpus.Passages;

/// <summary>The six bytes that the id of a passage prints.</summary>
internal readonly record struct PackedId(long Number)
{
    public const int Length = 6;
    private const int Digits = 2 * Length;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public PassageId Id => new("c" + Number.ToString("x12", CultureInfo.InvariantCulture));

    /// <summary>Null for what is no id of a passage.</summary>
    public static PackedId? Of(PassageId id) =>
        id.Value.Length == Digits + 1 && id.Value[0] == 'c' && !id.Value.AsSpan(1).ContainsAnyExcept(Hexadecimal)
            ? new PackedId(long.Parse(id.Value.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            : null;

    /// <summary>The first six bytes, the most significant first.</summary>
    public static PackedId From(ReadOnlySpan<byte> bytes) => new(((long)BinaryPrimitives.ReadUInt16BigEndian(bytes) << 32) | BinaryPrimitives.ReadUInt32BigEndian(bytes[sizeof(ushort)..]));

    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)(Number >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[sizeof(ushort)..], (uint)Number);
    }
}
