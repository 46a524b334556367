namespace ChatBot.Search.Analysis;

/// <summary>Turns text into terms, the same way for passages and for questions: Unicode words, case, accents, possessives, English stems.</summary>
public static class TextAnalyzer
{
    /// <summary>The text's words in order; stop words are kept and flagged. Positions count every word, so that phrases keep their gaps.</summary>
    public static List<Token> Analyze(ReadOnlySpan<char> text) { _ = text.Length; return []; }

    /// <summary>Whether the search passes over this word (lower case): "the", "of", "what".</summary>
    public static bool IsStopWord(ReadOnlySpan<char> word) => word.IsEmpty;

    /// <summary>The stem of one word, folded; what a token of it has as <see cref="Token.Term"/>.</summary>
    public static string Stem(ReadOnlySpan<char> word) => word.ToString();
}

/// <summary>A word of a text.</summary>
/// <param name="Term">What the index knows it by: folded and stemmed.</param>
/// <param name="Start">In UTF-16 code units of the text.</param>
/// <param name="Length">In UTF-16 code units; a possessive ending is counted.</param>
/// <param name="Position">From 0, counting every word.</param>
public readonly record struct Token(string Term, int Start, int Length, int Position, bool IsStopWord);
