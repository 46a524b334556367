using System.Runtime.InteropServices;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Words;

/// <summary>How often the corpus writes each word small and how often with a capital: what tells a name from a word that a heading or a sentence made large.</summary>
internal sealed class WordCases
{
    private const int LongestWord = 32;
    private readonly Dictionary<string, Cases> _words;
    private readonly Dictionary<string, Cases>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordCases(Dictionary<string, Cases> words)
    {
        _words = words;
        _lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many words the corpus has, whatever their case.</summary>
    public int Count => _words.Count;

    public static WordCases Of(IReadOnlyList<Document> documents)
    {
        var all = new WordCases([]);
        Parallel.For(0, documents.Count, () => new WordCases([]), (number, _, cases) => cases.Add(documents[number]), cases =>
        {
            lock (all) all.Add(cases, sign: 1);
        });
        return all;
    }

    /// <summary>The cases after a change of the corpus.</summary>
    /// <param name="flipped">By <see cref="KeyOf"/> the words of which <see cref="IsMostlySmall"/> now says otherwise.</param>
    public WordCases With(IReadOnlyList<Document> gone, IReadOnlyList<Document> added, out IReadOnlySet<int> flipped)
    {
        var change = Of(added);
        change.Add(Of(gone), sign: -1);
        var cases = new WordCases(new Dictionary<string, Cases>(_words));
        cases.Add(change, sign: 1);
        cases.DropUnwritten(change._words.Keys);
        flipped = change._words.Keys.Where(word => IsMostlySmall(word) != cases.IsMostlySmall(word)).Select(word => KeyOf(word)).ToHashSet();
        return cases;
    }

    /// <summary>Whether the corpus writes the word small more often than not; a word it does not have is not.</summary>
    public bool IsMostlySmall(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestWord];
        return word.Length <= LongestWord && _lookup.TryGetValue(small[..word.ToLowerInvariant(small)], out var cases) && cases.Small > cases.Capital;
    }

    /// <summary>A number for a word in any case; another word may have the same.</summary>
    public static int KeyOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return 0;
        Span<char> small = stackalloc char[LongestWord];
        return string.GetHashCode(small[..word.ToLowerInvariant(small)], StringComparison.Ordinal);
    }

    private WordCases Add(Document document)
    {
        Span<char> small = stackalloc char[LongestWord];
        var words = new List<Word>();
        foreach (var passage in document.Passages)
        {
            words.Clear();
            var text = passage.Text;
            WordScanner.Append(text, words);
            foreach (var word in words) Add(word.In(text), word.IsCapital, small);
        }

        return this;
    }

    private void Add(ReadOnlySpan<char> word, bool isCapital, Span<char> small)
    {
        if (word.Length is < 2 or > LongestWord) return;
        if (isCapital) word = small[..word.ToLowerInvariant(small)];
        ref var cases = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, word, out _);
        if (isCapital) cases.Capital++;
        else cases.Small++;
    }

    private void Add(WordCases others, int sign)
    {
        foreach (var (word, other) in others._words)
        {
            ref var cases = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _);
            cases.Small += sign * other.Small;
            cases.Capital += sign * other.Capital;
        }
    }

    private void DropUnwritten(IEnumerable<string> words)
    {
        foreach (var word in words)
            if (_words[word] is { Small: 0, Capital: 0 })
                _words.Remove(word);
    }

    private struct Cases
    {
        public int Small;
        public int Capital;
    }
}
