using ChatBot.Index.Queries;

namespace ChatBot.Index;

/// <summary>How passages are scored. Defaults were measured; see tests/ChatBot.Benchmarks/README.md.</summary>
public sealed record PassageIndexOptions
{
    public static PassageIndexOptions Default { get; } = new();

    /// <summary>BM25's k1: how soon more occurrences of a term stop adding to the score.</summary>
    public float Saturation { get; init; } = 0.6f;

    public FieldOptions Words { get; init; } = new(1, 0.3f);

    public FieldOptions Heading { get; init; } = new(0.7f, 0.4f);

    public FieldOptions Speaker { get; init; } = new(1.3f, 0);

    public FieldOptions Title { get; init; } = new(0.4f, 0.4f);

    /// <summary>
    /// What of a word's lesser scores in other fields is added to its best; a half, a quarter and the like, so that sums are exact.
    /// </summary>
    public float OtherFields { get; init; } = 0.25f;

    /// <summary>
    /// What two neighbouring words of the question add when they stand next to each other in the passage, as a share of the lesser one's
    /// weight; 0 for none.
    /// </summary>
    public float Proximity { get; init; } = 0.35f;

    /// <summary>Weight of the nearest known spelling of an unknown word.</summary>
    public float SpellingWeight { get; init; } = 0.8f;

    /// <summary>Weight of a compound written together or apart otherwise than in the question.</summary>
    public float CompoundWeight { get; init; } = 0.9f;

    /// <summary>Weight of what the synonym file adds.</summary>
    public float SynonymWeight { get; init; } = 0.7f;

    public Synonyms Synonyms { get; init; } = Synonyms.None;

    /// <summary>Who speaks under a label that does not have all of their name.</summary>
    public SpeakerNames Speakers { get; init; } = SpeakerNames.None;
}

/// <summary>How much a field counts.</summary>
/// <param name="Weight">A word in it counts as this much; 0 leaves the field out of the score.</param>
/// <param name="LengthNormalization">BM25's b: 0 ignores the field's length, 1 divides by it.</param>
public readonly record struct FieldOptions(float Weight, float LengthNormalization);
