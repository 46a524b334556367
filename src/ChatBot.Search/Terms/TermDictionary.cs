namespace ChatBot.Search.Terms;

/// <summary>Numbers terms from 0 in the order in which they are first met. Grows while passages are read, by several threads; does not change any more once there is an index of it.</summary>
internal sealed class TermDictionary
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Lock _gate = new();

    public TermDictionary()
        : this(new Dictionary<string, int>(StringComparer.Ordinal))
    {
    }

    private TermDictionary(Dictionary<string, int> numbers)
    {
        _numbers = numbers;
        _lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _numbers.Count;

    public TermDictionary Copy() => new(new Dictionary<string, int>(_numbers, StringComparer.Ordinal));

    /// <summary>The term's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> term) => _lookup.TryGetValue(term, out var number) ? number : -1;

    public int FindOrAdd(string term)
    {
        lock (_gate)
        {
            if (_numbers.TryGetValue(term, out var number)) return number;
            number = _numbers.Count;
            _numbers.Add(term, number);
            return number;
        }
    }

    /// <summary>A dictionary of fewer terms, in the same order.</summary>
    /// <param name="numbers">By the number here: the number there, negative for what is left out.</param>
    public TermDictionary Renumbered(ReadOnlySpan<int> numbers)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (term, number) in _numbers)
        {
            if (numbers[number] >= 0) left.Add(term, numbers[number]);
        }

        return new TermDictionary(left);
    }
}
