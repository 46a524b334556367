using ChatBot.Search.Analysis.Stemming;

namespace ChatBot.Search.Analysis;

/// <summary>
/// Turns text into terms, the same way for passages and for questions: Unicode words, case, accents, possessives, English stems.
/// </summary>
public static class TextAnalyzer
{
    /// <summary>
    /// The text's words in order; stop words are kept and flagged. Positions count every word, so that phrases keep their gaps.
    /// </summary>
    public static List<Token> Analyze(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>(text.Length / 6 + 1);
        var words = new WordBreaker(ShoutedText.Lower(text));
        while (words.MoveNext())
        {
            var word = TermCache.Get(words.Word);
            tokens.Add(new Token(word.Term, words.Start, words.Length, tokens.Count, word.IsStopWord));
        }
        return tokens;
    }

    /// <summary>Whether the search passes over this word (lower case): "the", "of", "what".</summary>
    public static bool IsStopWord(ReadOnlySpan<char> word) => StopWords.Contains(word);

    /// <summary>The stem of one word, folded; what a token of it has as <see cref="Token.Term"/>.</summary>
    public static string Stem(ReadOnlySpan<char> word) => TermCache.Get(word).Term;

    /// <summary>The word in lower case without accents and possessive, not stemmed.</summary>
    internal static string Fold(ReadOnlySpan<char> word) => TermCache.Get(word).Folded;

    /// <summary>Writes the stem of a word that is folded already and gives its length.</summary>
    internal static int StemFolded(ReadOnlySpan<char> folded, Span<char> stem)
    {
        folded.CopyTo(stem);
        return EnglishStemmer.Stem(stem, folded.Length);
    }
}
