using System.Runtime.InteropServices;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Words;

/// <summary>How often the corpus writes each word small and how often with a capital: what tells a name from a word that a heading or a sentence made large.</summary>
internal sealed class WordCases
{
    private const int LongestWord = 32;
    private readonly Dictionary<string, Cases> _words = new(8192);
    private readonly Dictionary<string, Cases>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordCases() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordCases Of(IReadOnlyList<Document> documents)
    {
        var cases = new WordCases();
        var small = new char[LongestWord];
        foreach (var document in documents)
        {
            foreach (var passage in document.Passages) cases.Add(passage.Text, small);
        }

        return cases;
    }

    /// <summary>Whether the corpus writes the word small more often than not; a word it does not have is not.</summary>
    public bool IsMostlySmall(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestWord];
        return word.Length <= LongestWord && _lookup.TryGetValue(small[..word.ToLowerInvariant(small)], out var cases) && cases.Small > cases.Capital;
    }

    private void Add(string text, char[] small)
    {
        for (var position = 0; position < text.Length;)
        {
            var start = position;
            while (position < text.Length && char.IsLetter(text[position])) position++;
            if (position == start) { position++; continue; }
            if (position - start is < 2 or > LongestWord) continue;
            var isCapital = char.IsUpper(text[start]);
            var word = text.AsSpan(start, position - start);
            if (isCapital) word = small.AsSpan(0, word.ToLowerInvariant(small));
            ref var cases = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, word, out _);
            if (isCapital) cases.Capital++;
            else cases.Small++;
        }
    }

    private struct Cases
    {
        public int Small;
        public int Capital;
    }
}
