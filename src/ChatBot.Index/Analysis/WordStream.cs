using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Index.Analysis;

/// <summary>One word at a time, as the filters behind it want it.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private char[] _word = [];
    private int _length;
    private bool _given = true;

    public WordStream() => _term = AddAttribute<ICharTermAttribute>();

    public void Set(ReadOnlySpan<char> word)
    {
        if (_word.Length < word.Length) _word = new char[word.Length];
        word.CopyTo(_word);
        (_length, _given) = (word.Length, false);
    }

    public override bool IncrementToken()
    {
        if (_given) return false;
        ClearAttributes();
        _term.CopyBuffer(_word, 0, _length);
        return _given = true;
    }
}
