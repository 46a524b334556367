using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

/// <summary>Reads passages in their order and makes a segment of them, then of the next. Serves one thread; several may share the terms.</summary>
internal sealed class SegmentBuilder
{
    private readonly Occurrences _occurrences;
    private readonly PassageLog _log = new();
    private readonly ByteBuffer _passage = new();
    private readonly ByteBuffer _details = new();
    private readonly List<StoredLengths> _lengths = [];
    private readonly List<int> _met = [];
    private TermCount[] _counts = new TermCount[256]; // by the term's number in the index
    private int[] _locals = [];

    public SegmentBuilder(SurfaceForms surfaces) => _occurrences = new Occurrences(surfaces);

    public void Add(in PassageText passage)
    {
        _occurrences.Read(passage);
        _lengths.Add(new StoredLengths(_occurrences.Lengths));
        _passage.Clear();
        var keys = _occurrences.Keys;
        var (postings, lastTerm) = (0, 0);
        for (var first = 0; first < keys.Length; postings++)
        {
            var term = Occurrences.Term(keys[first]);
            var end = first + 1;
            while (end < keys.Length && Occurrences.Term(keys[end]) == term) end++;
            var inWords = WriteDetails(keys[first..end]);
            Count(term, inWords);
            _passage.WriteVariable(term - lastTerm);
            _passage.Write(_details.Written);
            (first, lastTerm) = (end, term);
        }

        _log.Append(postings, _passage.Written);
    }

    /// <summary>The segment of what was added since the last.</summary>
    public SegmentPostings Finish()
    {
        _occurrences.Flush();
        _met.Sort();
        if (_locals.Length < _counts.Length) _locals = new int[_counts.Length];
        var counts = new TermCount[_met.Count];
        for (var local = 0; local < counts.Length; local++)
        {
            ref var count = ref _counts[_met[local]];
            (counts[local], _locals[_met[local]], count) = (count, local, default);
        }

        var layout = new SegmentLayout(new SegmentPostings([.. _met], counts, [.. _lengths]));
        Lay(layout);
        _met.Clear();
        _lengths.Clear();
        return layout.Postings;
    }

    /// <summary>One posting's details, as <see cref="PostingDetails"/> reads them.</summary>
    /// <returns>How often the term stands in the words.</returns>
    private int WriteDetails(ReadOnlySpan<ulong> keys)
    {
        var inOthers = new FieldFrequencies();
        var inWords = 0;
        foreach (var key in keys)
        {
            if (Occurrences.FieldOf(key) == Field.Words) inWords++;
            else inOthers = inOthers.With(Occurrences.FieldOf(key));
        }

        _details.Clear();
        _details.WriteVariable((inWords << 1) | (inOthers.Packed == 0 ? 0 : 1));
        if (inOthers.Packed != 0) _details.Write(inOthers.Packed);
        var last = 0;
        foreach (var key in keys[..inWords])
        {
            _details.WriteVariable(Occurrences.Position(key) - last);
            last = Occurrences.Position(key);
        }

        return inWords;
    }

    private void Count(int term, int inWords)
    {
        if (term >= _counts.Length) Array.Resize(ref _counts, Math.Max(_counts.Length * 2, term + 1));
        ref var count = ref _counts[term];
        if (count.Postings == 0) _met.Add(term);
        count.Add(inWords, _details.Length);
    }

    private void Lay(SegmentLayout layout)
    {
        var passage = 0;
        foreach (var chunk in _log.Drain())
        {
            var log = chunk.Span;
            for (var at = 0; at < log.Length; passage++)
            {
                var term = 0;
                for (var postings = VariableBytes.Read(log, ref at); postings > 0; postings--)
                {
                    term += VariableBytes.Read(log, ref at);
                    layout.Add(_locals[term], passage, PostingDetails.Read(log, ref at));
                }
            }
        }
    }
}
