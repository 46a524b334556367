using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Answers.Evidence;

/// <summary>What a capital letter says of a word.</summary>
internal static class Capitals
{
    /// <summary>German writes every noun with one.</summary>
    public static bool TellNames(string language) => language != LanguageCodes.German;
}
