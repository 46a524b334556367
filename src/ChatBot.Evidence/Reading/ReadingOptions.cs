namespace ChatBot.Evidence.Reading;

/// <summary>What a reading may cost, and how much of it is wanted.</summary>
public sealed record ReadingOptions
{
    /// <summary>Spans of each candidate.</summary>
    public int Spans { get; init; } = 3;

    /// <summary>Tokens that a span has at the most.</summary>
    public int LongestSpan { get; init; } = 32;

    /// <summary>Windows into which a long candidate is cut; what stands behind the last one is not read.</summary>
    public int Windows { get; init; } = 8;

    /// <summary>Readings that are remembered, a few hundred bytes each.</summary>
    public int Remembered { get; init; } = 8_192;
}
