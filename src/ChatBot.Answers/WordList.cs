namespace ChatBot.Answers;

/// <summary>A closed class of English words, written as one string with spaces between.</summary>
internal static class WordList
{
    public static HashSet<string> Of(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
