using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>A filter with one effect on each word.</summary>
internal abstract class WordFilter : TokenFilter
{
    private readonly IKeywordAttribute _keyword;

    protected WordFilter(TokenStream input)
        : base(input)
    {
        Term = AddAttribute<ICharTermAttribute>();
        Flags = AddAttribute<IFlagsAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    protected ICharTermAttribute Term { get; }

    protected IFlagsAttribute Flags { get; }

    protected Span<char> Word => Term.Buffer.AsSpan(0, Term.Length);

    public sealed override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        Change();
        return true;
    }

    protected abstract void Change();

    /// <summary>No stemmer touches the word.</summary>
    protected void Keep() => _keyword.IsKeyword = true;

    protected void Set(ReadOnlySpan<char> word)
    {
        var buffer = Term.ResizeBuffer(word.Length);
        word.CopyTo(buffer);
        Term.Length = word.Length;
    }
}
