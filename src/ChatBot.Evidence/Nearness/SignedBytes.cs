using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ChatBot.Evidence.Nearness;

/// <summary>
/// The product of one vector with many vectors of signed bytes. System.Numerics.Tensors multiplies bytes into bytes, which overflow. Wider instructions
/// than these are off in the native program, which is compiled for old processors.
/// </summary>
internal readonly ref struct SignedBytes
{
    private const int Step = 16;

    private readonly ReadOnlySpan<short> _one;

    /// <param name="one">Its length is a multiple of 16.</param>
    /// <param name="widened">Room for its values, which are widened only once.</param>
    public SignedBytes(ReadOnlySpan<sbyte> one, Span<short> widened)
    {
        if (one.Length % Step != 0 || widened.Length != one.Length) throw new ArgumentException($"{one.Length} values, room for {widened.Length}.", nameof(one));
        for (var i = 0; i < one.Length; i++) widened[i] = one[i];
        _one = widened;
    }

    public static int Square(ReadOnlySpan<sbyte> values) => new SignedBytes(values, stackalloc short[values.Length]).Dot(values);

    public int Dot(ReadOnlySpan<sbyte> other)
    {
        if (other.Length != _one.Length) throw new ArgumentException($"{other.Length} values against {_one.Length}.", nameof(other));
        ref var ones = ref MemoryMarshal.GetReference(_one);
        ref var others = ref MemoryMarshal.GetReference(other);
        var low = Vector128<int>.Zero;
        var high = Vector128<int>.Zero;
        for (nuint i = 0; i < (nuint)other.Length; i += Step)
        {
            var bytes = Vector128.LoadUnsafe(ref others, i);
            low += Products(Vector128.LoadUnsafe(ref ones, i), Vector128.WidenLower(bytes));
            high += Products(Vector128.LoadUnsafe(ref ones, i + Step / 2), Vector128.WidenUpper(bytes));
        }
        return Vector128.Sum(low + high);
    }

    /// <summary>Eight products, added up in pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Products(Vector128<short> left, Vector128<short> right)
    {
        if (Sse2.IsSupported) return Sse2.MultiplyAddAdjacent(left, right);
        var products = left * right;
        return Vector128.WidenLower(products) + Vector128.WidenUpper(products);
    }
}
