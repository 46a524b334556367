namespace ChatBot.Search.Analysis;

/// <summary>
/// Remembers what surface forms come to. Each form has one place, which the next form of the same hash takes over: bounded, and safe
/// without locks because an entry is immutable and its reference is written at once.
/// </summary>
internal static class TermCache
{
    private const int Size = 1 << 13;

    private static readonly AnalyzedWord?[] Entries = new AnalyzedWord?[Size];

    public static AnalyzedWord Get(ReadOnlySpan<char> surface)
    {
        if (surface.Length > WordNormalizer.MaxLength) surface = surface[..WordNormalizer.MaxLength];
        ref var entry = ref Entries[string.GetHashCode(surface, StringComparison.Ordinal) & (Size - 1)];
        var known = entry;
        if (known is not null && surface.SequenceEqual(known.Surface)) return known;
        var word = WordNormalizer.Normalize(surface);
        entry = word;
        return word;
    }
}
