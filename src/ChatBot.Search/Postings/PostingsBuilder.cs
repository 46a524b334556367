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
    private int _passageCount;

    public PostingsBuilder(PassageIndexOptions options)
    {
        _options = options;
        _surfaces = new SurfaceForms(_terms);
        _occurrences = new Occurrences(_surfaces);
    }

    public TermDictionary Terms => _terms;

    public TermCounts Counts => _counts;

    public FieldTotals Totals { get; } = new();

    /// <summary>The words as they were read, with how often.</summary>
    public IReadOnlyCollection<SpelledWord> Spellings()
    {
        _occurrences.Flush();
        return _surfaces.Spellings();
    }

    public void Add(in PassageText passage)
    {
        _occurrences.Read(passage);
        Totals.Add(_occurrences.Lengths);
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
        var layout = new PostingsLayout(new PostingsStore(_terms, _counts, _passageCount, Totals, _options));
        foreach (var chunk in _log.Drain())
        {
            cancellationToken.ThrowIfCancellationRequested();
            layout.Add(chunk.Span);
        }
        return layout.Finish();
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
