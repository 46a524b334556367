using System.Runtime.InteropServices;

namespace ChatBot.Corpus.Reading.Packed;

/// <summary>Bytes in memory for libraries that read streams, without a copy of them.</summary>
internal static class ByteStream
{
    public static MemoryStream Over(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
