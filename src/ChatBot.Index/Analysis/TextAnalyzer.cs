using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Index.Analysis;

/// <summary>
/// What the index's analyzers make of a text, for those who compare texts with each other. A language is given by its code, English where
/// none is.
/// </summary>
public static class TextAnalyzer
{
    /// <summary>
    /// The text's words in order; stop words are kept and flagged. Positions count every word, so that phrases keep their gaps.
    /// </summary>
    public static List<Token> Analyze(ReadOnlySpan<char> text, string language = LanguageCodes.English)
    {
        var tokens = new List<Token>(text.Length / 6 + 1);
        var (spoken, words) = (Language.Of(language), TextTokens.OfThread);
        words.Read(text, spoken.HasDecimalComma);
        while (words.MoveNext())
        {
            var form = spoken.Forms.Of(words.Word);
            tokens.Add(new Token(form.Term, words.Start, words.End - words.Start, tokens.Count, form.IsStopWord));
        }

        return tokens;
    }

    /// <summary>Whether the search passes over this word (lower case): "the", "of", "what".</summary>
    public static bool IsStopWord(ReadOnlySpan<char> word, string language = LanguageCodes.English) =>
        Language.Of(language).IsStopWord(word);

    /// <summary>The stem of one word, folded; what a token of it has as <see cref="Token.Term"/>.</summary>
    public static string Stem(ReadOnlySpan<char> word, string language = LanguageCodes.English) =>
        Language.Of(language).Forms.Of(word).Term;
}
