namespace ChatBot.Search.Terms;

/// <summary>A word as the corpus spells it, folded.</summary>
/// <param name="Term">The number of its term; words that fold alike may differ in it ("R.U.N.S." and "runs").</param>
/// <param name="Count">How often it stands in any field of any passage.</param>
internal readonly record struct SpelledWord(string Word, int Term, int Count);
