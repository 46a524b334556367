namespace ChatBot.Search;

/// <summary>A change of an indexed sequence of passages: from a place on, some are gone and others have come in their place.</summary>
/// <param name="Start">The place, by the numbers before any change.</param>
/// <param name="Gone">As they were indexed.</param>
/// <param name="Added">Those in their place.</param>
public sealed record PassageSplice(int Start, IReadOnlyList<PassageText> Gone, IReadOnlyList<PassageText> Added);
