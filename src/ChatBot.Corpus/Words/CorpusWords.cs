using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Words;

/// <summary>The words of all passages, cut once for the passes that need them while a corpus is put together.</summary>
internal sealed class CorpusWords
{
    private readonly Word[] _words;
    private readonly int[] _ends;

    public CorpusWords(IReadOnlyList<Passage> passages)
    {
        Passages = passages;
        var words = new List<Word>(passages.Count * 16);
        _ends = new int[passages.Count];
        for (var number = 0; number < passages.Count; number++)
        {
            WordScanner.Append(passages[number].Text, words);
            _ends[number] = words.Count;
        }

        _words = [.. words];
    }

    public IReadOnlyList<Passage> Passages { get; }

    public ReadOnlySpan<Word> Of(int passage) => MemoryOf(passage).Span;

    public ReadOnlyMemory<Word> MemoryOf(int passage)
    {
        var start = passage == 0 ? 0 : _ends[passage - 1];
        return _words.AsMemory(start, _ends[passage] - start);
    }
}
