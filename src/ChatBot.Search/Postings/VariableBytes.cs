using System.Runtime.CompilerServices;

namespace ChatBot.Search.Postings;

/// <summary>Reads what <see cref="ByteBuffer.WriteVariable"/> wrote.</summary>
internal static class VariableBytes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int value = bytes[at++];
        return value < 0x80 ? value : ReadRest(bytes, ref at, value & 0x7F);
    }

    /// <summary>Passes over this many values.</summary>
    public static void Skip(ReadOnlySpan<byte> bytes, ref int at, int count)
    {
        while (count > 0)
        {
            if (bytes[at++] < 0x80) count--;
        }
    }

    private static int ReadRest(ReadOnlySpan<byte> bytes, ref int at, int value)
    {
        for (var shift = 7; ; shift += 7)
        {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
