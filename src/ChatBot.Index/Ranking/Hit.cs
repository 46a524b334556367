namespace ChatBot.Index.Ranking;

/// <param name="Passage">The passage's number in the corpus, from 0.</param>
/// <param name="Score">BM25 over the fields plus proximity; higher is better, comparable within one query only.</param>
public readonly record struct Hit(int Passage, float Score);

/// <summary>How a score came about.</summary>
public sealed record Explanation(float Value, string Description, IReadOnlyList<Explanation> Details);
