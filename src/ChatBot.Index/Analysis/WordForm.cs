namespace ChatBot.Index.Analysis;

/// <summary>What a written word comes to.</summary>
/// <param name="Folded">Lower case, without possessive or ordinal ending: what spelling and compounds work on.</param>
/// <param name="Term">The stem of it.</param>
internal sealed record WordForm(string Written, string Folded, string Term, bool IsStopWord);
