using System.Collections.Frozen;
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
    public static LinearModel Load<TFeature>(string resource) where TFeature : struct, Enum
    {
        using var stream = typeof(LinearModel).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the weights {resource} are not in the assembly");
        using var json = JsonDocument.Parse(stream);
        var names = Enum.GetNames<TFeature>().Select((name, index) => (name, index)).ToFrozenDictionary(pair => pair.name, pair => pair.index);
        var weights = new float[names.Count];
        foreach (var weight in json.RootElement.GetProperty("weights").EnumerateObject()) weights[names[weight.Name]] = weight.Value.GetSingle();
        return new LinearModel(json.RootElement.GetProperty("bias").GetSingle(), weights);
    }

    public static LinearModel Of(float bias, float[] weights) => new(bias, weights);

    public float Score(ReadOnlySpan<float> features)
    {
        var sum = Bias;
        for (var index = 0; index < _weights.Length; index++) sum += _weights[index] * features[index];
        return sum;
    }
}
