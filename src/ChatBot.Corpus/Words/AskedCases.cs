namespace ChatBot.Corpus.Words;

/// <summary>The cases of words, with a note of which were asked for: while none of these changes, neither does what followed from them.</summary>
internal sealed class AskedCases(WordCases cases)
{
    private readonly HashSet<int> _asked = [];

    /// <summary>By <see cref="WordCases.KeyOf"/>.</summary>
    public IReadOnlyCollection<int> Asked => _asked;

    public bool IsMostlySmall(ReadOnlySpan<char> word)
    {
        _asked.Add(WordCases.KeyOf(word));
        return cases.IsMostlySmall(word);
    }
}
