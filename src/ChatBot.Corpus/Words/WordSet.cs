namespace ChatBot.Corpus.Words;

/// <summary>A fixed list of words or phrases without regard to case.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="words">As one string with spaces, or the given mark, between.</param>
    /// <param name="separator">What stands between two of them.</param>
    public WordSet(string words, char separator = ' ')
        : this(words.Split(separator))
    {
    }

    public WordSet(IEnumerable<string> words)
    {
        _words = new HashSet<string>(words.Select(word => word.Trim()).Where(word => word.Length > 0), StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
