namespace ChatBot.Answers.Evidence;

/// <summary>The texts that one question meets, each analyzed once. Not thread-safe: one for each question.</summary>
internal sealed class AnalyzedPassages(PassageLibrary library)
{
    private readonly Dictionary<(string Text, string Language), AnalyzedText> _others = [];

    /// <summary>A passage's words, by its number in the corpus.</summary>
    public AnalyzedText Of(int number) => library.Facts[number].Words;

    /// <summary>A heading, a speaker's label or a title.</summary>
    /// <param name="number">Of the passage that it is one of.</param>
    public AnalyzedText Of(string text, int number)
    {
        var language = library.Index.LanguageOf(number);
        if (!_others.TryGetValue((text, language), out var analyzed)) _others[(text, language)] = analyzed = new AnalyzedText(text, language);
        return analyzed;
    }
}
