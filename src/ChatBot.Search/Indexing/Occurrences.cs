using ChatBot.Search.Analysis;
using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

/// <summary>The searched words of one passage as sortable keys: term, then field, then position.</summary>
internal sealed class Occurrences(SurfaceForms surfaces)
{
    private readonly FieldMemo[] _memos = [new(), new(), new()];
    private ulong[] _keys = new ulong[64];
    private int _count;

    public FieldLengths Lengths { get; private set; }

    /// <summary>Sorted.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, _count);

    public static int Term(ulong key) => (int)(key >> 32);

    public static Field FieldOf(ulong key) => (Field)(key >> 30 & 3);

    public static int Position(ulong key) => (int)(key & (1U << 30) - 1);

    public void Read(in PassageText passage)
    {
        _count = 0;
        AddField(passage.Words, Field.Words);
        var words = _count;
        Lengths = new FieldLengths(
            words,
            AddMemo(passage.Heading, Field.Heading),
            AddMemo(passage.Speaker, Field.Speaker),
            AddMemo(passage.Title, Field.Title));
        Array.Sort(_keys, 0, _count);
    }

    /// <summary>Counts what was only remembered so far.</summary>
    public void Flush()
    {
        foreach (var memo in _memos) Count(memo);
    }

    private void AddField(ReadOnlySpan<char> text, Field field)
    {
        var words = new WordBreaker(ShoutedText.Lower(text));
        for (var position = 0; words.MoveNext(); position++)
        {
            var term = surfaces.Term(words.Word, times: 1);
            if (term != SurfaceForms.StopWord) Add((ulong)term << 32 | (ulong)field << 30 | (uint)position);
        }
    }

    /// <summary>
    /// Passages of one section share heading and title, those of one speaker often follow each other: the last value's keys are kept.
    /// </summary>
    private int AddMemo(string text, Field field)
    {
        var memo = _memos[(int)field - 1];
        if (!string.Equals(memo.Text, text, StringComparison.Ordinal))
        {
            Count(memo);
            var start = _count;
            AddField(text, field);
            memo.Text = text;
            memo.Keys = _keys[start.._count];
        }
        else
        {
            foreach (var key in memo.Keys) Add(key);
            memo.Again++;
        }
        return memo.Keys.Length;
    }

    /// <summary>The words of a remembered text, for every passage that had it again.</summary>
    private void Count(FieldMemo memo)
    {
        if (memo.Again == 0) return;
        var words = new WordBreaker(ShoutedText.Lower(memo.Text));
        while (words.MoveNext()) surfaces.Term(words.Word, memo.Again);
        memo.Again = 0;
    }

    private void Add(ulong key)
    {
        if (_count == _keys.Length) Array.Resize(ref _keys, _count * 2);
        _keys[_count++] = key;
    }

    private sealed class FieldMemo
    {
        public string Text { get; set; } = "";

        public ulong[] Keys { get; set; } = [];

        public int Again { get; set; }
    }
}
