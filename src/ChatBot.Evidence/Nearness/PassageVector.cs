using System.Numerics.Tensors;

namespace ChatBot.Evidence.Nearness;

/// <summary>
/// What a text means, as a direction in 384 dimensions, a byte each. The same text gives the same bytes on the same machine; of another model they
/// mean something else (<c>EvidenceModels.VectorVersion</c>).
/// </summary>
public readonly struct PassageVector : IEquatable<PassageVector>
{
    public const int Dimensions = 384;

    /// <param name="values">As <see cref="Values"/> gave them.</param>
    public PassageVector(ReadOnlyMemory<sbyte> values)
    {
        if (values.Length != Dimensions) throw new ArgumentException($"{values.Length} values; a vector has {Dimensions}.", nameof(values));
        Values = values;
        Scale = ScaleOf(values.Span);
    }

    public ReadOnlyMemory<sbyte> Values { get; }

    /// <summary>1 / length: the cosine of two vectors is the product of their scales and of their values.</summary>
    public float Scale { get; }

    public float Cosine(PassageVector other) => new SignedBytes(Values.Span, stackalloc short[Dimensions]).Dot(other.Values.Span) * Scale * other.Scale;

    public bool Equals(PassageVector other) => Values.Span.SequenceEqual(other.Values.Span);

    public override bool Equals(object? obj) => obj is PassageVector other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Values.Span));
        return hash.ToHashCode();
    }

    public static bool operator ==(PassageVector left, PassageVector right) => left.Equals(right);

    public static bool operator !=(PassageVector left, PassageVector right) => !left.Equals(right);

    /// <summary>The largest value becomes 127 or -127.</summary>
    internal static PassageVector Quantize(ReadOnlySpan<float> direction)
    {
        var largest = TensorPrimitives.MaxMagnitude(direction);
        var factor = MathF.Abs(largest) > 0 ? sbyte.MaxValue / MathF.Abs(largest) : 0;
        var values = new sbyte[direction.Length];
        for (var i = 0; i < values.Length; i++) values[i] = (sbyte)MathF.Round(direction[i] * factor);
        return new PassageVector(values);
    }

    internal static float ScaleOf(ReadOnlySpan<sbyte> values)
    {
        var square = SignedBytes.Square(values);
        return square == 0 ? 0 : 1 / MathF.Sqrt(square);
    }
}
