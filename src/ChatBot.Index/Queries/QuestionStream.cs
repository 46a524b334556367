using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Index.Queries;

/// <summary>The words of a question as a token stream; an asterisk for a stop word.</summary>
internal sealed class QuestionStream : TokenStream
{
    private readonly IReadOnlyList<QuestionWord> _words;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private int _next;

    public QuestionStream(IReadOnlyList<QuestionWord> words)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next == _words.Count) return false;
        ClearAttributes();
        var word = _words[_next++];
        _term.Append(word.IsStopWord ? Phrase.AnyWord : word.Term);
        _offset.SetOffset(word.Start, word.End);
        return true;
    }
}
