namespace ChatBot.Answers.Evidence;

/// <summary>The features of one passage for one question.</summary>
internal sealed class FeatureVector
{
    public static readonly int Count = Enum.GetValues<Feature>().Length;

    private readonly float[] _values = new float[Count];

    public float this[Feature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = value;
    }

    public ReadOnlySpan<float> Values => _values;
}
