namespace ChatBot.Answers.Evidence;

/// <summary>
/// Keeps the facts of the passages that questions met lately. Each passage has one slot, shared with others when the corpus is larger than the cache:
/// whoever comes last has it. That bounds memory without a lock, and what was pushed out is read again.
/// </summary>
internal sealed class PassageFactsCache(PassageLibrary library)
{
    /// <summary>About 5 kB each.</summary>
    private const int Most = 2048;

    private readonly PassageFacts?[] _slots = new PassageFacts?[Math.Clamp(library.Corpus.Passages.Count, 1, Most)];

    public PassageFacts this[int number]
    {
        get
        {
            ref var slot = ref _slots[number % _slots.Length];
            if (Volatile.Read(ref slot) is { } facts && facts.Number == number) return facts;
            facts = new PassageFacts(number, library[number], library.Index.LanguageOf(number));
            Volatile.Write(ref slot, facts);
            return facts;
        }
    }
}
