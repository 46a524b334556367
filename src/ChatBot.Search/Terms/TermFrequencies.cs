using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>How many passages of the whole index have each term.</summary>
internal sealed class TermFrequencies
{
    private readonly int[] _anywhere;
    private readonly int[] _inWords;

    private TermFrequencies(int[] anywhere, int[] inWords) => (_anywhere, _inWords) = (anywhere, inWords);

    public static TermFrequencies None { get; } = new([], []);

    /// <summary>In any field.</summary>
    public int Anywhere(int term) => _anywhere[term];

    public int InWords(int term) => _inWords[term];

    /// <param name="termCount">How many terms there are now.</param>
    public TermFrequencies With(IEnumerable<SegmentPostings> gone, IEnumerable<SegmentPostings> added, int termCount)
    {
        var frequencies = new TermFrequencies(new int[termCount], new int[termCount]);
        _anywhere.CopyTo(frequencies._anywhere, 0);
        _inWords.CopyTo(frequencies._inWords, 0);
        foreach (var segment in gone) frequencies.Add(segment, -1);
        foreach (var segment in added) frequencies.Add(segment, 1);
        return frequencies;
    }

    /// <summary>How many terms some passage has.</summary>
    public int CountUsed() => _anywhere.Length - _anywhere.AsSpan().Count(0);

    /// <summary>By number: the terms that some passage has, numbered anew in the same order; negative for the others.</summary>
    public int[] NumberUsed()
    {
        var (numbers, used) = (new int[_anywhere.Length], 0);
        for (var term = 0; term < numbers.Length; term++) numbers[term] = _anywhere[term] > 0 ? used++ : -1;
        return numbers;
    }

    /// <param name="numbers">By the number here: the number there, negative for what is left out.</param>
    public TermFrequencies Renumbered(ReadOnlySpan<int> numbers, int count)
    {
        var frequencies = new TermFrequencies(new int[count], new int[count]);
        for (var term = 0; term < numbers.Length; term++)
        {
            if (numbers[term] >= 0) (frequencies._anywhere[numbers[term]], frequencies._inWords[numbers[term]]) = (_anywhere[term], _inWords[term]);
        }

        return frequencies;
    }

    private void Add(SegmentPostings segment, int sign)
    {
        for (var local = 0; local < segment.TermCount; local++)
        {
            _anywhere[segment.Terms[local]] += sign * segment.Frequency(local);
            _inWords[segment.Terms[local]] += sign * segment.WordsFrequency(local);
        }
    }
}
