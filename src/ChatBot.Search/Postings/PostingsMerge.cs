namespace ChatBot.Search.Postings;

/// <summary>
/// Makes the postings of a changed corpus from those before and those of what is new, without reading again what has stayed. Every impact is computed anew, since one more
/// passage changes the average lengths of all: the result is that of reading everything.
/// </summary>
internal sealed class PostingsMerge
{
    private const int TermsAtOnce = 4096;

    private readonly PostingsStore _before;
    private readonly PostingsStore _added;
    private readonly PassageNumbers _numbers;
    private readonly List<(int Before, int Added)> _sources = [];
    private readonly int[] _termOfBefore;
    private readonly int[] _termOfAdded;
    private readonly int[] _termOfGone;
    private readonly PostingsStore _store;
    private readonly OccurrenceWeights[] _weights;

    /// <param name="gone">Has read what is gone.</param>
    public PostingsMerge(PostingsStore before, PostingsBuilder gone, PostingsStore added, PassageNumbers numbers, PassageIndexOptions options)
    {
        (_before, _added, _numbers) = (before, added, numbers);
        _termOfBefore = new int[before.Terms.Count];
        _termOfAdded = new int[added.Terms.Count];
        _termOfGone = new int[gone.Terms.Count];
        var (terms, counts) = Count(gone);
        _store = new PostingsStore(terms, counts, numbers.Count, before.Totals.Without(gone.Totals).With(added.Totals), options);
        _weights = new OccurrenceWeights[numbers.Count];
    }

    /// <summary>The number after the change of a term of before; negative where no passage has it any more.</summary>
    public int TermOfBefore(int term) => _termOfBefore[term];

    /// <inheritdoc cref="TermOfBefore"/>
    public int TermOfGone(int term) => _termOfGone[term];

    public int TermOfAdded(int term) => _termOfAdded[term];

    public PostingsStore Merge(CancellationToken cancellationToken)
    {
        Take(_before.Lengths, _numbers.OfBefore);
        Take(_added.Lengths, _numbers.OfAdded);
        var batches = (_sources.Count + TermsAtOnce - 1) / TermsAtOnce;
        Parallel.For(0, batches, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, batch =>
        {
            for (var term = batch * TermsAtOnce; term < Math.Min(_sources.Count, (batch + 1) * TermsAtOnce); term++) Lay(term);
        });
        return _store;
    }

    private (TermDictionary Terms, TermCounts Counts) Count(PostingsBuilder gone)
    {
        var (terms, counts) = (new TermDictionary(_before.Terms.Count), new TermCounts());
        var number = 0;
        foreach (var term in _before.Terms.Terms)
        {
            var left = _before.CountOf(number);
            var lost = gone.Terms.Find(term);
            if (lost >= 0) left = left.Without(gone.Counts[lost]);
            _termOfBefore[number] = left.Postings > 0 ? AddTerm(term, left, terms, counts) : -1;
            if (lost >= 0) _termOfGone[lost] = _termOfBefore[number];
            if (left.Postings > 0) _sources.Add((number, -1));
            number++;
        }

        number = 0;
        foreach (var term in _added.Terms.Terms)
        {
            var known = AddTerm(term, _added.CountOf(number), terms, counts);
            _termOfAdded[number] = known;
            if (known == _sources.Count) _sources.Add((-1, number));
            else _sources[known] = (_sources[known].Before, number);
            number++;
        }

        return (terms, counts);
    }

    private static int AddTerm(string term, in TermCounts.Count count, TermDictionary terms, TermCounts counts)
    {
        var number = terms.FindOrAdd(term);
        counts.Add(number, count);
        return number;
    }

    private void Take(StoredLengths[] lengths, ReadOnlySpan<int> numbers)
    {
        for (var passage = 0; passage < lengths.Length; passage++)
        {
            if (numbers[passage] is not (>= 0 and var number)) continue;
            _store.Lengths[number] = lengths[passage];
            _weights[number] = _store.Scoring.WeightsFor(lengths[passage].Lengths);
        }
    }

    private void Lay(int term)
    {
        var before = Reader(_before, _sources[term].Before, _numbers.OfBefore);
        var added = Reader(_added, _sources[term].Added, _numbers.OfAdded);
        var (posting, detail) = (_store.Starts[term], _store.FirstDetailOf(term));
        while (before.Passage != added.Passage)
        {
            ref var next = ref before;
            if (added.Passage < before.Passage) next = ref added;
            _store.Put(term, posting++, next.Passage, _store.Scoring.Impact(_weights[next.Passage], next.InWords, next.InOthers), detail);
            _store.PutDetails(detail, next.Details);
            detail += next.Details.Length;
            next.MoveNext();
        }

        _store.Summarize(term);
    }

    private static PostingsReader Reader(PostingsStore store, int term, ReadOnlySpan<int> numbers)
    {
        var reader = term < 0 ? new PostingsReader([], [], []) : new PostingsReader(store.PassagesOf(term), store.DetailsOf(term), numbers);
        reader.MoveNext();
        return reader;
    }
}
