namespace ChatBot.Answers.Evidence;

/// <summary>The texts that one question meets, each analyzed once. Not thread-safe: one for each question.</summary>
internal sealed class AnalyzedPassages(PassageLibrary library)
{
    private readonly Dictionary<string, AnalyzedText> _others = new(StringComparer.Ordinal);

    /// <summary>A passage's words, by its number in the corpus.</summary>
    public AnalyzedText Of(int number) => library.Facts[number].Words;

    /// <summary>A heading, a speaker's label or a title.</summary>
    public AnalyzedText Of(string text)
    {
        if (!_others.TryGetValue(text, out var analyzed)) _others[text] = analyzed = new AnalyzedText(text);
        return analyzed;
    }
}
