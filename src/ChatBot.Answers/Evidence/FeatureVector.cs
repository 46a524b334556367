namespace ChatBot.Answers.Evidence;

/// <summary>
/// The features of one passage for one question. What is said in a dialogue and what is written in prose answer differently (short, by whom, after what
/// was asked), so a turn has every feature a second time, with a weight of its own that is added.
/// </summary>
internal sealed class FeatureVector
{
    private static readonly string[] Features = Enum.GetNames<Feature>();

    private readonly float[] _values = new float[Names.Count];

    /// <summary>By position in <see cref="Values"/>: each <see cref="Feature"/>, then each with "Turn" before it.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Features, .. Features.Select(name => $"Turn{name}")];

    public float this[Feature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = value;
    }

    public ReadOnlySpan<float> Values => _values;

    /// <summary>Fills the second half; after everything was measured.</summary>
    public void OfTurn() => _values.AsSpan(0, Features.Length).CopyTo(_values.AsSpan(Features.Length));
}
