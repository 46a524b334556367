using ChatBot.Search.Terms;

namespace ChatBot.Search.Indexing;

/// <summary>Numbers the words as they were written, folded, with their terms; for several readers at once.</summary>
internal sealed class Spellings
{
    private readonly Dictionary<(string Word, int Term), int> _numbers = [];
    private readonly Lock _gate = new();

    public int Number(string folded, int term)
    {
        lock (_gate)
        {
            if (_numbers.TryGetValue((folded, term), out var number)) return number;
            number = _numbers.Count;
            _numbers.Add((folded, term), number);
            return number;
        }
    }

    /// <summary>How often each stands in what was read.</summary>
    public IReadOnlyCollection<SpelledWord> Count(IEnumerable<SurfaceForms> readers)
    {
        var counts = new int[_numbers.Count];
        foreach (var reader in readers) reader.AddCounts(counts);
        var words = new SpelledWord[counts.Length];
        foreach (var ((word, term), number) in _numbers) words[number] = new SpelledWord(word, term, counts[number]);
        return words;
    }
}
