namespace ChatBot.Evidence.Nearness;

/// <param name="Ordinal">Its position among all vectors of the store, those that are missing counted.</param>
/// <param name="Cosine">1 for the same direction, 0 for nothing in common.</param>
public readonly record struct NearPassage(int Ordinal, float Cosine);
