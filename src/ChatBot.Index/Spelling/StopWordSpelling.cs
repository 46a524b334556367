using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Index.Spelling;

/// <summary>"waht" and "thier" are stop words with two letters swapped, not words to look for.</summary>
internal static class StopWordSpelling
{
    private const int MinLength = 4;

    public static bool IsSwapped(string word, Language language)
    {
        if (word.Length < MinLength) return false;
        Span<char> letters = stackalloc char[word.Length];
        word.CopyTo(letters);
        for (var i = 1; i < letters.Length; i++)
        {
            (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
            if (language.IsStopWord(letters)) return true;
            (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
        }
        return false;
    }
}
