using System.Collections.Concurrent;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;

namespace ChatBot.Corpus.Words;

/// <summary>
/// Whether the corpus writes each word small more often than with a capital: what tells a name from a word that a heading or a sentence
/// made large.
/// </summary>
internal sealed class WordCases
{
    private const int LongestWord = 32;

    /// <summary>Of so many words one may be written otherwise than when they were counted, before the counts are made anew.</summary>
    private const int CountedPerChanged = 8;

    private readonly SortedBalances _counted; // shared with the cases that these were made of
    private readonly SortedBalances _changes; // since then, as differences

    private WordCases(SortedBalances counted, SortedBalances changes) => (_counted, _changes) = (counted, changes);

    /// <summary>How many words the corpus writes more often in one case than in the other.</summary>
    public int Count => _counted.With(_changes).Count;

    public static WordCases Of(IReadOnlyList<Document> documents) => new(SortedBalances.Of(CountsOf(documents)), SortedBalances.None);

    /// <summary>What one document adds to the cases, for when it has gone and its text cannot be read any more.</summary>
    public static SortedBalances WordsOf(Document document) => SortedBalances.Of(Add(document, new CaseCounts()));

    /// <exception cref="InvalidDataException">These are not the bytes of cases.</exception>
    public static WordCases Read(ref CompactReader counted, ref CompactReader changes) =>
        new(SortedBalances.Read(ref counted), SortedBalances.Read(ref changes));

    /// <summary>The large part, which most changes of the corpus leave as it is.</summary>
    public void WriteCounted(CompactWriter writer) => _counted.Write(writer);

    public void WriteChanges(CompactWriter writer) => _changes.Write(writer);

    /// <summary>Whether <see cref="WriteCounted"/> writes the same for both.</summary>
    public bool CountAsIn(WordCases other) => _counted == other._counted;

    /// <summary>The cases after a change of the corpus.</summary>
    /// <param name="gone">What each document that has gone had added.</param>
    /// <param name="flipped">By <see cref="KeyOf"/> the words of which <see cref="IsMostlySmall"/> now says otherwise.</param>
    public WordCases With(IEnumerable<SortedBalances> gone, IReadOnlyList<Document> added, out IReadOnlySet<int> flipped)
    {
        var change = CountsOf(added);
        foreach (var word in gone.SelectMany(words => words.Words)) change.Add(word.Key, -word.Balance);
        var changes = _changes.With(SortedBalances.Of(change));
        var isSmallChange = (long)changes.Count * CountedPerChanged <= _counted.Count;
        var cases = isSmallChange ? new WordCases(_counted, changes) : new WordCases(_counted.With(changes), SortedBalances.None);
        flipped = FlippedIn(cases, change.Written);
        return cases;
    }

    /// <summary>The cases of a corpus that is counted anew, where what has gone from it is not known.</summary>
    /// <param name="flipped">As for <see cref="With"/>.</param>
    public WordCases Again(IReadOnlyList<Document> documents, out IReadOnlySet<int> flipped)
    {
        var cases = Of(documents);
        flipped = FlippedIn(cases, _counted.Words.Concat(_changes.Words).Concat(cases._counted.Words));
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

    private HashSet<int> FlippedIn(WordCases after, IEnumerable<WordBalance> words) =>
        words.Where(word => IsSmall(word.Key) != after.IsSmall(word.Key)).Select(word => (int)word.Key).ToHashSet();

    private bool IsSmall(ulong word) => _counted.Find(word) + (long)_changes.Find(word) > 0;

    private static CaseCounts CountsOf(IReadOnlyList<Document> documents)
    {
        // A task that has done its part hands its counts on to the next one: there are too many words to add them up after every task.
        var parts = new ConcurrentBag<CaseCounts>();
        Parallel.For(0, documents.Count, () => parts.TryTake(out var part) ? part : new CaseCounts(), (number, _, counts) => Add(documents[number], counts), parts.Add);
        var all = parts.MaxBy(part => part.Added) ?? new CaseCounts();
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
        if (isCapital) counts.Add(CaseCounts.KeyOf(small[..word.ToLowerInvariant(small)]), balance: -1);
        else counts.Add(CaseCounts.KeyOf(word), balance: 1);
    }
}
