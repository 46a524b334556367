namespace ChatBot.Search.Postings;

/// <summary>Reads passages into the log and counts; <see cref="Build"/> lays the postings out.</summary>
internal sealed class PostingsBuilder
{
    private readonly PassageIndexOptions _options;
    private readonly TermDictionary _terms = new();
    private readonly SurfaceForms _surfaces;
    private readonly Occurrences _occurrences;
    private readonly TermCounts _counts = new();
    private readonly PassageLog _log = new();
    private readonly ByteBuffer _passage = new();
    private readonly ByteBuffer _postings = new();
    private readonly long[] _totalLengths = new long[4];
    private readonly int[] _passagesWith = new int[4];
    private int _passageCount;

    public PostingsBuilder(PassageIndexOptions options)
    {
        _options = options;
        _surfaces = new SurfaceForms(_terms);
        _occurrences = new Occurrences(_surfaces);
    }

    public IReadOnlyDictionary<string, int> Words => _surfaces.Folded;

    public void Add(in PassageText passage)
    {
        _occurrences.Read(passage);
        CountLengths();
        _postings.Clear();
        var keys = _occurrences.Keys;
        int postings = 0, lastTerm = 0;
        for (var i = 0; i < keys.Length; postings++)
        {
            var term = Occurrences.Term(keys[i]);
            var end = i + 1;
            while (end < keys.Length && Occurrences.Term(keys[end]) == term) end++;
            _postings.WriteVariable(term - lastTerm);
            WriteDetails(term, keys[i..end]);
            (i, lastTerm) = (end, term);
        }
        WritePassage(postings);
        _passageCount++;
    }

    public PostingsStore Build(CancellationToken cancellationToken)
    {
        var averages = new float[4];
        for (var i = 0; i < averages.Length; i++) averages[i] = _passagesWith[i] == 0 ? 0 : (float)_totalLengths[i] / _passagesWith[i];
        var layout = new PostingsLayout(_terms, _counts, _passageCount, new FieldScoring(_options, averages));
        foreach (var chunk in _log.Drain())
        {
            cancellationToken.ThrowIfCancellationRequested();
            layout.Add(chunk.Span);
        }
        return layout.Finish();
    }

    private void CountLengths()
    {
        for (var field = Field.Words; field <= Field.Title; field++)
        {
            var length = _occurrences.Lengths[field];
            if (length == 0) continue;
            _totalLengths[(int)field] += length;
            _passagesWith[(int)field]++;
        }
    }

    /// <summary>One posting's details: frequencies in the other fields, number of positions, positions as differences.</summary>
    private void WriteDetails(int term, ReadOnlySpan<ulong> keys)
    {
        var start = _postings.Length;
        var inOthers = new FieldFrequencies();
        var inWords = 0;
        foreach (var key in keys)
        {
            if (Occurrences.FieldOf(key) == Field.Words) inWords++;
            else inOthers = inOthers.With(Occurrences.FieldOf(key));
        }
        _postings.Write(inOthers.Packed);
        _postings.WriteVariable(inWords);
        var last = 0;
        foreach (var key in keys[..inWords])
        {
            _postings.WriteVariable(Occurrences.Position(key) - last);
            last = Occurrences.Position(key);
        }
        _counts.Add(term, inWords > 0, _postings.Length - start);
    }

    private void WritePassage(int postings)
    {
        var lengths = _occurrences.Lengths;
        _passage.Clear();
        _passage.WriteVariable(lengths.Words);
        _passage.WriteVariable(lengths.Heading);
        _passage.WriteVariable(lengths.Speaker);
        _passage.WriteVariable(lengths.Title);
        _passage.WriteVariable(postings);
        _passage.Write(_postings.Written);
        _log.Append(_passage.Written);
    }
}
