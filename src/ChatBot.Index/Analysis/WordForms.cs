using System.Collections.Concurrent;
using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Index.Analysis;

/// <summary>
/// What written words come to in one language. Behind the tokenizer all depends on the word alone, so that the filters run once for each
/// form:
/// it has one place, which the next form of the same hash takes over. Bounded, and safe without locks, because an entry is immutable and
/// its reference is written at once.
/// </summary>
internal sealed class WordForms(Language language)
{
    /// <summary>Longer "words" (keys, encoded data) are cut: nobody asks for more of them.</summary>
    public const int MaxLength = 64;

    /// <summary>What is longer than this without a break is passed over by the tokenizer as if it were not there.</summary>
    public const int LongestToken = 1 << 16;

    private const int Size = 1 << 14;

    private readonly WordForm?[] _known = new WordForm?[Size];
    private readonly ConcurrentBag<WordChain> _idle = [];

    public WordForm Of(ReadOnlySpan<char> written)
    {
        if (written.Length > MaxLength) written = written[..MaxLength];
        ref var entry = ref _known[string.GetHashCode(written, StringComparison.Ordinal) & (Size - 1)];
        var known = entry;
        if (known is not null && written.SequenceEqual(known.Written)) return known;
        var form = Normalize(written);
        entry = form;
        return form;
    }

    private WordForm Normalize(ReadOnlySpan<char> written)
    {
        if (!_idle.TryTake(out var chain)) chain = new WordChain(language);
        var form = chain.Normalize(written);
        _idle.Add(chain);
        return form;
    }
}
