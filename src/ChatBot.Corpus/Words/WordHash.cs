namespace ChatBot.Corpus.Words;

/// <summary>FNV-1a over a word's UTF-16 code units.</summary>
internal static class WordHash
{
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in word) hash = (hash ^ unit) * 1099511628211UL;
        return hash;
    }
}
