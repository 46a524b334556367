namespace ChatBot.Answers.Evidence;

/// <summary>
/// The features of one passage for one question. What is said in a dialogue and what is written in prose answer differently (short, by whom, after what
/// was asked), so a turn has every feature a second time, with a weight of its own that is added. Where one talk is asked about, most of its turns are on
/// much the same and it matters where in it one stands: its turns have every feature a third time.
/// </summary>
internal sealed class FeatureVector
{
    private static readonly string[] Features = Enum.GetNames<Feature>();

    private readonly float[] _values = new float[Names.Count];

    /// <summary>By position in <see cref="Values"/>: each <see cref="Feature"/>, then each with "Turn" before it, then each with "OneTalk".</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Features, .. Features.Select(name => $"Turn{name}"), .. Features.Select(name => $"OneTalk{name}")];

    /// <summary>The position from which on the values are those of one talk's turns only.</summary>
    public static int OneTalk => 2 * Features.Length;

    public float this[Feature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = value;
    }

    public ReadOnlySpan<float> Values => _values;

    /// <summary>Repeats the features for a turn; after everything was measured.</summary>
    /// <param name="ofOneTalk">Only this turn's document is asked about.</param>
    public void OfTurn(bool ofOneTalk)
    {
        var measured = _values.AsSpan(0, Features.Length);
        measured.CopyTo(_values.AsSpan(Features.Length));
        if (ofOneTalk) measured.CopyTo(_values.AsSpan(OneTalk));
    }
}
