namespace ChatBot.Search.Postings;

/// <summary>
/// BM25F: occurrences of all fields are weighted, divided by the field's relative length and added up before they saturate.
/// See Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.6.
/// </summary>
internal sealed class FieldScoring
{
    /// <summary>An impact of 1, which no number of occurrences reaches.</summary>
    public const int FullImpact = ushort.MaxValue;

    private readonly FieldOptions[] _fields;
    private readonly float[] _averageLengths;
    private readonly float _saturation;

    public FieldScoring(PassageIndexOptions options, ReadOnlySpan<float> averageLengths)
    {
        _fields = [options.Words, options.Heading, options.Speaker, options.Title];
        _averageLengths = averageLengths.ToArray();
        _saturation = options.Saturation;
    }

    /// <summary>Whether it makes the same of all passages.</summary>
    public bool HasAverages(ReadOnlySpan<float> averageLengths) => averageLengths.SequenceEqual(_averageLengths);

    /// <summary>What one occurrence in the field counts in a passage where the field has this length.</summary>
    public float OccurrenceWeight(Field field, int length)
    {
        var (weight, b) = _fields[(int)field];
        var average = _averageLengths[(int)field];
        return average > 0 ? weight / (1 - b + b * Math.Max(length, 1) / average) : weight;
    }

    /// <summary>The saturated term frequency tf / (k1 + tf), in 16 bits.</summary>
    public ushort Impact(in OccurrenceWeights weights, int inWords, FieldFrequencies inOthers)
    {
        var frequency = weights.Words * inWords;
        if (inOthers.Packed != 0)
        {
            frequency += weights.Heading * inOthers[Field.Heading]
                + weights.Speaker * inOthers[Field.Speaker]
                + weights.Title * inOthers[Field.Title];
        }
        return frequency <= 0 ? (ushort)0 : (ushort)(FullImpact * (frequency / (_saturation + frequency)) + 0.5f);
    }

    public OccurrenceWeights WeightsFor(in FieldLengths lengths) => new(
        OccurrenceWeight(Field.Words, lengths.Words),
        OccurrenceWeight(Field.Heading, lengths.Heading),
        OccurrenceWeight(Field.Speaker, lengths.Speaker),
        OccurrenceWeight(Field.Title, lengths.Title));
}

/// <summary>What one occurrence counts in each field of one passage.</summary>
internal readonly record struct OccurrenceWeights(float Words, float Heading, float Speaker, float Title);
