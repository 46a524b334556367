using ChatBot.Answers.Lexical;

namespace ChatBot.Answers.Evidence;

/// <summary>Whether a text says the opposite of a word ("refuse" for "accept").</summary>
internal static class Opposites
{
    public static bool In(string word, AnalyzedText text)
    {
        for (var index = 0; index < text.Tokens.Count; index++)
            if (!text.Tokens[index].IsStopWord && Lexicon.English.AreOpposites(word, text.WordAt(index).ToLowerInvariant())) return true;
        return false;
    }
}
