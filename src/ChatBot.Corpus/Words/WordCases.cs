using System.Runtime.InteropServices;

namespace ChatBot.Corpus.Words;

/// <summary>How often the corpus writes each word small and how often with a capital: what tells a name from a word that a heading or a sentence made large.</summary>
internal sealed class WordCases
{
    private const int LongestWord = 32;
    private readonly Dictionary<string, Cases> _words = new(8192);
    private readonly Dictionary<string, Cases>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordCases() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordCases Of(CorpusWords corpus)
    {
        var cases = new WordCases();
        var small = new char[LongestWord];
        for (var number = 0; number < corpus.Passages.Count; number++)
        {
            foreach (var word in corpus.Of(number)) cases.Add(word.In(corpus.Passages[number].Text), word.IsCapital, small);
        }

        return cases;
    }

    /// <summary>Whether the corpus writes the word small more often than not; a word it does not have is not.</summary>
    public bool IsMostlySmall(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestWord];
        return word.Length <= LongestWord && _lookup.TryGetValue(small[..word.ToLowerInvariant(small)], out var cases) && cases.Small > cases.Capital;
    }

    private void Add(ReadOnlySpan<char> word, bool isCapital, char[] small)
    {
        if (word.Length is < 2 or > LongestWord) return;
        if (isCapital) word = small.AsSpan(0, word.ToLowerInvariant(small));
        ref var cases = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, word, out _);
        if (isCapital) cases.Capital++;
        else cases.Small++;
    }

    private struct Cases
    {
        public int Small;
        public int Capital;
    }
}
