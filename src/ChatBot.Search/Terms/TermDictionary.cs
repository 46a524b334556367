namespace ChatBot.Search.Terms;

/// <summary>Numbers terms from 0 in the order in which they are first met. Grows while passages are read, by several threads; does not change any more once there is an index of it.</summary>
internal sealed class TermDictionary
{
    /// <summary>Of so many settled terms one may be new before all are written down anew.</summary>
    private const int SettledPerAdded = 8;

    private readonly Layer _settled; // shared with the dictionaries that this one was made of
    private readonly Layer _added;
    private readonly Lock _gate = new();

    public TermDictionary()
        : this(new Layer([]), new Layer([]))
    {
    }

    private TermDictionary(Layer settled, Layer added) => (_settled, _added) = (settled, added);

    public int Count => _settled.Count + _added.Count;

    /// <summary>A dictionary that may grow while this one stays; it costs what has come since the terms were settled.</summary>
    public TermDictionary Copy()
    {
        if (_settled.Count == 0) return new TermDictionary(_added, new Layer([]));
        return _added.Count * SettledPerAdded <= _settled.Count ? new TermDictionary(_settled, new Layer(_added.Terms)) : new TermDictionary(new Layer(Terms), new Layer([]));
    }

    /// <summary>The term's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> term) => _settled.Find(term) is >= 0 and var number ? number : _added.Find(term);

    public int FindOrAdd(string term)
    {
        if (_settled.Find(term) is >= 0 and var settled) return settled;
        lock (_gate)
        {
            if (_added.Find(term) is >= 0 and var known) return known;
            var number = Count;
            _added.Add(term, number);
            return number;
        }
    }

    /// <summary>A dictionary of fewer terms, in the same order.</summary>
    /// <param name="numbers">By the number here: the number there, negative for what is left out.</param>
    public TermDictionary Renumbered(ReadOnlySpan<int> numbers)
    {
        var left = new Layer([]);
        foreach (var (term, number) in Terms)
        {
            if (numbers[number] >= 0) left.Add(term, numbers[number]);
        }

        return new TermDictionary(left, new Layer([]));
    }

    private IEnumerable<KeyValuePair<string, int>> Terms => _settled.Terms.Concat(_added.Terms);

    private sealed class Layer
    {
        private readonly Dictionary<string, int> _numbers;
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

        public Layer(IEnumerable<KeyValuePair<string, int>> terms)
        {
            _numbers = new Dictionary<string, int>(terms, StringComparer.Ordinal);
            _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public int Count => _numbers.Count;

        public IEnumerable<KeyValuePair<string, int>> Terms => _numbers;

        /// <summary>The term's number, or -1.</summary>
        public int Find(ReadOnlySpan<char> term) => _lookup.TryGetValue(term, out var number) ? number : -1;

        public void Add(string term, int number) => _numbers.Add(term, number);
    }
}
