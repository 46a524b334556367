using System.Collections.Frozen;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace ChatBot.Answers.Evidence;

/// <summary>Weights that were learnt, by name: a weighted sum with a bias. How they were made stands in the file itself and in this folder's README.</summary>
internal sealed class LinearModel
{
    private readonly float[] _weights;

    private LinearModel(float bias, float[] weights)
    {
        Bias = bias;
        _weights = weights;
    }

    public float Bias { get; }

    /// <summary>Reads an embedded weights file; a name that it lacks weighs nothing, a name that is not known is an error.</summary>
    public static LinearModel Load(string resource, IReadOnlyList<string> features)
    {
        using var stream = typeof(LinearModel).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the weights {resource} are not in the assembly");
        using var json = JsonDocument.Parse(stream);
        var names = features.Select((name, index) => (name, index)).ToFrozenDictionary(pair => pair.name, pair => pair.index);
        var weights = new float[names.Count];
        foreach (var weight in json.RootElement.GetProperty("weights").EnumerateObject()) weights[names[weight.Name]] = weight.Value.GetSingle();
        return new LinearModel(json.RootElement.GetProperty("bias").GetSingle(), weights);
    }

    public static LinearModel Of(float bias, float[] weights) => new(bias, weights);

    public float Score(ReadOnlySpan<float> features) => Bias + Dot(_weights, features[.._weights.Length]);

    /// <summary>
    /// The sum of the products, to the last bit the same on every processor: eight sums side by side whatever the width of its vectors,
    /// then added up in their order. Where two passages are all but
    /// as good as each other, the last bit decides which stands first.
    /// </summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sums = Vector256<float>.Zero;
        var position = 0;
        for (; position <= one.Length - Vector256<float>.Count; position += Vector256<float>.Count)
            sums += Vector256.Create(one[position..]) * Vector256.Create(other[position..]);
        var sum = 0f;
        for (var lane = 0; lane < Vector256<float>.Count; lane++) sum += sums[lane];
        for (; position < one.Length; position++) sum += one[position] * other[position];
        return sum;
    }
}
