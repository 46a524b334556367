using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace ChatBot.Index.Analysis;

/// <summary>Goes through the written words of a text. Not thread-safe; each thread keeps one.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Holds memory only; kept as long as its thread.")]
internal sealed class TextTokens
{
    [ThreadStatic]
    private static TextTokens? _ofThread;

    private readonly PreparedText _text = new();
    private readonly StandardTokenizer _tokenizer;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;

    private TextTokens()
    {
        _tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, _text) { MaxTokenLength = WordForms.LongestToken };
        _term = _tokenizer.GetAttribute<ICharTermAttribute>();
        _offset = _tokenizer.GetAttribute<IOffsetAttribute>();
    }

    public static TextTokens OfThread => _ofThread ??= new TextTokens();

    public ReadOnlySpan<char> Word => _term.Buffer.AsSpan(0, _term.Length);

    public int Start => _offset.StartOffset;

    public int End => _offset.EndOffset;

    /// <summary>Begins with a text; <see cref="MoveNext"/> has to be called until it says that there is no more.</summary>
    public void Read(ReadOnlySpan<char> text, bool decimalComma)
    {
        _text.Set(text, decimalComma);
        _tokenizer.Dispose();
        _tokenizer.SetReader(_text);
        _tokenizer.Reset();
    }

    public bool MoveNext() => _tokenizer.IncrementToken();
}
