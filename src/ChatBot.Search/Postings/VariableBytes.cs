using System.Runtime.CompilerServices;

namespace ChatBot.Search.Postings;

/// <summary>Numbers as bytes: seven bits a byte, least first; the last byte has its high bit clear.</summary>
internal static class VariableBytes
{
    /// <summary>The most bytes that a number takes.</summary>
    public const int MaxLength = 5;

    /// <summary>How many bytes it took.</summary>
    public static int Write(Span<byte> bytes, int value)
    {
        var (rest, length) = ((uint)value, 0);
        for (; rest >= 0x80; rest >>= 7) bytes[length++] = (byte)(rest | 0x80);
        bytes[length++] = (byte)rest;
        return length;
    }

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
