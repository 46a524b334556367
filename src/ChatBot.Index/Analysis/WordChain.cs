using System.Diagnostics.CodeAnalysis;
using ChatBot.Index.Analysis.Filters;
using ChatBot.Index.Analysis.Languages;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Index.Analysis;

/// <summary>The filters of a language, for one word at a time. Not thread-safe.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Holds memory only; kept as long as the process runs.")]
internal sealed class WordChain
{
    private readonly WordStream _word = new();
    private readonly FoldedForm _folded;
    private readonly TokenStream _end;
    private readonly ICharTermAttribute _term;
    private readonly IFlagsAttribute _flags;

    public WordChain(Language language)
    {
        _folded = new FoldedForm(language.Fold(_word));
        _end = language.Stem(_folded);
        _term = _end.GetAttribute<ICharTermAttribute>();
        _flags = _end.AddAttribute<IFlagsAttribute>();
    }

    public WordForm Normalize(ReadOnlySpan<char> written)
    {
        _word.Set(written);
        _end.Reset();
        _end.IncrementToken();
        var folded = _folded.Text;
        var term = _term.Buffer.AsSpan(0, _term.Length);
        var stem = term.SequenceEqual(folded) ? folded : term.ToString();
        return new WordForm(written.ToString(), folded, stem, WordFlags.IsStopWord(_flags));
    }
}
