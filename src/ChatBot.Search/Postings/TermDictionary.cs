namespace ChatBot.Search.Postings;

/// <summary>Numbers terms from 0 in the order in which they are first met.</summary>
internal sealed class TermDictionary
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TermDictionary(int capacity = 0)
    {
        _numbers = new Dictionary<string, int>(capacity, StringComparer.Ordinal);
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _numbers.Count;

    /// <summary>In the order of their numbers.</summary>
    public IEnumerable<string> Terms => _numbers.Keys;

    /// <summary>The term's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> term) => _lookup.TryGetValue(term, out var number) ? number : -1;

    public int FindOrAdd(string term)
    {
        if (_numbers.TryGetValue(term, out var number)) return number;
        number = _numbers.Count;
        _numbers.Add(term, number);
        return number;
    }
}
