namespace ChatBot.Evidence.Reading;

/// <summary>A passage that may answer.</summary>
/// <param name="Words">What is read for the answer; spans are counted in it.</param>
/// <param name="Speaker">Who says it; null where nobody does.</param>
/// <param name="Heading">Of the section or talk; null for none.</param>
/// <param name="Before">The turn before it in a dialogue; null for none. Its end is read.</param>
public sealed record Candidate(string Words, string? Speaker = null, string? Heading = null, string? Before = null);
