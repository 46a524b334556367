using System.Collections.Concurrent;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Words;

/// <summary>How often the corpus writes each word small and how often with a capital: what tells a name from a word that a heading or a sentence made large.</summary>
internal sealed class WordCases
{
    private const int LongestWord = 32;

    /// <summary>Of so many words one may be written otherwise than when they were counted, before the counts are made anew.</summary>
    private const int CountedPerChanged = 8;

    private readonly CaseCounts _counted; // shared with the cases that these were made of
    private readonly CaseCounts _changes; // since then, as differences

    private WordCases(CaseCounts counted, CaseCounts changes) => (_counted, _changes) = (counted, changes);

    /// <summary>How many words the corpus has, whatever their case.</summary>
    public int Count => _counted.With(_changes).Count;

    public static WordCases Of(IReadOnlyList<Document> documents) => new(CountsOf(documents), new CaseCounts());

    /// <summary>The cases after a change of the corpus.</summary>
    /// <param name="flipped">By <see cref="KeyOf"/> the words of which <see cref="IsMostlySmall"/> now says otherwise.</param>
    public WordCases With(IReadOnlyList<Document> gone, IReadOnlyList<Document> added, out IReadOnlySet<int> flipped)
    {
        var change = CountsOf(added);
        foreach (var word in CountsOf(gone).Written) change.Add(word.Key, -word.Small, -word.Capital);
        var changes = _changes.With(change);
        var cases = changes.Count * CountedPerChanged <= _counted.Count ? new WordCases(_counted, changes) : new WordCases(_counted.With(changes), new CaseCounts());
        flipped = change.Written.Where(word => IsSmall(word.Key) != cases.IsSmall(word.Key)).Select(word => (int)word.Key).ToHashSet();
        return cases;
    }

    /// <summary>Whether the corpus writes the word small more often than not; a word it does not have is not.</summary>
    public bool IsMostlySmall(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestWord];
        return word.Length <= LongestWord && IsSmall(CaseCounts.KeyOf(small[..word.ToLowerInvariant(small)]));
    }

    /// <summary>A number for a word in any case; another word may have the same.</summary>
    public static int KeyOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return 0;
        Span<char> small = stackalloc char[LongestWord];
        return (int)CaseCounts.KeyOf(small[..word.ToLowerInvariant(small)]);
    }

    private bool IsSmall(ulong word) => _counted.Find(word).Plus(_changes.Find(word)).IsMostlySmall;

    private static CaseCounts CountsOf(IReadOnlyList<Document> documents)
    {
        // A task that has done its part hands its counts on to the next one: there are too many words to add them up after every task.
        var parts = new ConcurrentBag<CaseCounts>();
        Parallel.For(0, documents.Count, () => parts.TryTake(out var part) ? part : new CaseCounts(), (number, _, counts) => Add(documents[number], counts), parts.Add);
        var all = parts.MaxBy(part => part.Count) ?? new CaseCounts();
        foreach (var part in parts.Where(part => part != all)) all.Add(part);
        return all;
    }

    private static CaseCounts Add(Document document, CaseCounts counts)
    {
        Span<char> small = stackalloc char[LongestWord];
        var words = new List<Word>();
        foreach (var passage in document.Passages)
        {
            words.Clear();
            var text = passage.Text;
            WordScanner.Append(text, words);
            foreach (var word in words) Add(word.In(text), word.IsCapital, counts, small);
        }

        return counts;
    }

    private static void Add(ReadOnlySpan<char> word, bool isCapital, CaseCounts counts, Span<char> small)
    {
        if (word.Length is < 2 or > LongestWord) return;
        if (isCapital) counts.Add(CaseCounts.KeyOf(small[..word.ToLowerInvariant(small)]), small: 0, capital: 1);
        else counts.Add(CaseCounts.KeyOf(word), small: 1, capital: 0);
    }
}
