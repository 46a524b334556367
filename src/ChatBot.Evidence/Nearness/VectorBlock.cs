namespace ChatBot.Evidence.Nearness;

/// <summary>The vectors of passages that come and go together, such as those of a document. Never changes.</summary>
public sealed class VectorBlock
{
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    private VectorBlock(sbyte[] values, float[] scales) => (_values, _scales) = (values, scales);

    public int Count => _scales.Length;

    /// <summary>0 for a vector that is missing.</summary>
    internal ReadOnlySpan<float> Scales => _scales;

    /// <param name="vectors">Null for a passage that has none yet; it is never found, and keeps its number.</param>
    public static VectorBlock Of(IReadOnlyList<PassageVector?> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        // Where none is there yet, none takes room.
        var values = vectors.All(vector => vector is null) ? [] : new sbyte[checked(vectors.Count * PassageVector.Dimensions)];
        var scales = new float[vectors.Count];
        for (var i = 0; i < vectors.Count; i++)
        {
            if (vectors[i] is not { } vector) continue;
            vector.Values.Span.CopyTo(values.AsSpan(i * PassageVector.Dimensions));
            scales[i] = vector.Scale;
        }
        return new VectorBlock(values, scales);
    }

    /// <summary>One that is there; of one that is missing it cannot be asked where all are.</summary>
    public PassageVector this[int at] => new(_values.AsMemory(at * PassageVector.Dimensions, PassageVector.Dimensions));

    internal ReadOnlySpan<sbyte> ValuesOf(int at) => _values.AsSpan(at * PassageVector.Dimensions, PassageVector.Dimensions);
}
