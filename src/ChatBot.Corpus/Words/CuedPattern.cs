using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Words;

/// <summary>A pattern with pieces of words of which every text that it matches has one: to look for them first costs a small part of trying the pattern at every word.</summary>
/// <param name="cues">In any case.</param>
internal sealed class CuedPattern(Regex pattern, params string[] cues)
{
    private readonly SearchValues<string> _cues = SearchValues.Create(cues, StringComparison.OrdinalIgnoreCase);

    public Regex Pattern { get; } = pattern;

    /// <summary>The quick look alone.</summary>
    public bool MayMatch(ReadOnlySpan<char> text) => text.ContainsAny(_cues);

    public bool IsMatch(ReadOnlySpan<char> text) => MayMatch(text) && Pattern.IsMatch(text);

    public Match Match(string text) => MayMatch(text) ? Pattern.Match(text) : System.Text.RegularExpressions.Match.Empty;
}
