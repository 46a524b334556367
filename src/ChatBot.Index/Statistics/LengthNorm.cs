namespace ChatBot.Index.Statistics;

/// <summary>A field's length in one byte: exact up to 64 words, then by steps of a sixteenth of a doubling.</summary>
internal static class LengthNorm
{
    private const int Exact = 64;
    private const double StepsPerDoubling = 16;

    private static readonly int[] Lengths = [.. Enumerable.Range(0, 256).Select(LengthOf)];

    /// <summary>The code of the greatest length that is no greater.</summary>
    public static byte Encode(int length)
    {
        if (length < Exact) return (byte)Math.Max(length, 0);
        var code = Array.BinarySearch(Lengths, length);
        return (byte)(code < 0 ? ~code - 1 : code);
    }

    public static int Decode(byte code) => Lengths[code];

    private static int LengthOf(int code) => code < Exact ? code : (int)Math.Round(Exact * Math.Pow(2, (code - Exact) / StepsPerDoubling));
}
