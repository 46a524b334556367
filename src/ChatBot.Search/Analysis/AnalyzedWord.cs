namespace ChatBot.Search.Analysis;

/// <summary>What a surface form comes to.</summary>
/// <param name="Folded">Lower case, without accents, possessive or ordinal ending: what spelling and compounds work on.</param>
/// <param name="Term">The stem of it.</param>
internal sealed record AnalyzedWord(string Surface, string Folded, string Term, bool IsStopWord);
