namespace ChatBot.Index.Analysis;

/// <summary>A word of a text.</summary>
/// <param name="Term">What the index knows it by: folded and stemmed.</param>
/// <param name="Start">In UTF-16 code units of the text.</param>
/// <param name="Length">In UTF-16 code units; a possessive ending is counted.</param>
/// <param name="Position">From 0, counting every word.</param>
public readonly record struct Token(string Term, int Start, int Length, int Position, bool IsStopWord);
