using ChatBot.Search.Analysis;

namespace ChatBot.Search.Postings;

/// <summary>Every spelling met while building, with its term's number: analysis runs once a spelling, not once an occurrence.</summary>
internal sealed class SurfaceForms
{
    public const int StopWord = -1;

    private readonly TermDictionary _terms;
    private readonly Dictionary<string, int> _termOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _termOfFolded = new(StringComparer.Ordinal);

    public SurfaceForms(TermDictionary terms)
    {
        _terms = terms;
        _lookup = _termOf.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Folded words, stop words left out, with their terms' numbers.</summary>
    public IReadOnlyDictionary<string, int> Folded => _termOfFolded;

    public int Term(ReadOnlySpan<char> surface) => _lookup.TryGetValue(surface, out var term) ? term : Add(surface);

    private int Add(ReadOnlySpan<char> surface)
    {
        var word = WordNormalizer.Normalize(surface);
        var term = word.IsStopWord ? StopWord : _terms.FindOrAdd(word.Term);
        _termOf.Add(word.Surface, term);
        if (!word.IsStopWord) _termOfFolded.TryAdd(word.Folded, term);
        return term;
    }
}
