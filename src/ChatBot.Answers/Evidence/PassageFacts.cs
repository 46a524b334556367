using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Evidence;

/// <summary>What is read off a passage for question after question, once. Safe for concurrent use: two that read at the same time read the same.</summary>
internal sealed class PassageFacts(int number, Passage passage, string language)
{
    /// <summary>The passage's number in the corpus.</summary>
    public int Number => number;

    public AnalyzedText Words => field ??= new AnalyzedText(passage.Text, language);

    /// <summary>Whether it ends in a question.</summary>
    public bool Asks { get; } = passage.Text.AsSpan().TrimEnd(" \n\"”’").EndsWith("?");
}
