namespace ChatBot.Corpus.Words;

/// <summary>The words next to a place in a text.</summary>
internal static class Neighbours
{
    /// <summary>The word that ends before the position, only spaces or a hyphen between; empty where there is none.</summary>
    public static ReadOnlySpan<char> Before(string text, int position)
    {
        var end = position;
        while (end > 0 && text[end - 1] is ' ' or '\u00a0' or '\n' or '\r' or '-') end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    /// <summary>The word that begins after the position, only spaces or a hyphen between; empty where there is none.</summary>
    public static ReadOnlySpan<char> After(string text, int position)
    {
        var start = position;
        while (start < text.Length && text[start] is ' ' or '\u00a0' or '\n' or '\r' or '-') start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(start, end - start);
    }

    public static bool IsWordAt(string text, int position, string word) =>
        string.Compare(text, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (position + word.Length >= text.Length || !char.IsLetterOrDigit(text[position + word.Length]));
}
