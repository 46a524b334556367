namespace ChatBot.Corpus.Words;

/// <summary>A fixed list of English words or phrases without regard to case, written as one string with spaces (or the given mark) between.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordSet(string words, char separator = ' ')
    {
        _words = new HashSet<string>(words.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
