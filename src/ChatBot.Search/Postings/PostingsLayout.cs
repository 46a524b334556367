namespace ChatBot.Search.Postings;

/// <summary>Lays each term's postings side by side, in one counting pass over the log, and gives each its impact.</summary>
internal sealed class PostingsLayout
{
    private readonly PostingsStore _store;
    private readonly int[] _nextPosting;
    private readonly int[] _nextDetail;
    private int _passage;

    public PostingsLayout(PostingsStore empty)
    {
        _store = empty;
        _nextPosting = new int[empty.Terms.Count];
        _nextDetail = new int[empty.Terms.Count];
        for (var term = 0; term < _nextPosting.Length; term++) (_nextPosting[term], _nextDetail[term]) = (empty.Starts[term], empty.FirstDetailOf(term));
    }

    /// <summary>Takes the next passages of the log.</summary>
    public void Add(ReadOnlySpan<byte> log)
    {
        for (var at = 0; at < log.Length; _passage++)
        {
            var lengths = new FieldLengths(
                VariableBytes.Read(log, ref at),
                VariableBytes.Read(log, ref at),
                VariableBytes.Read(log, ref at),
                VariableBytes.Read(log, ref at));
            _store.Lengths[_passage] = new StoredLengths(lengths);
            var weights = _store.Scoring.WeightsFor(_store.Lengths[_passage].Lengths);
            var term = 0;
            for (var postings = VariableBytes.Read(log, ref at); postings > 0; postings--)
            {
                term += VariableBytes.Read(log, ref at);
                AddPosting(term, weights, log, ref at);
            }
        }
    }

    public PostingsStore Finish()
    {
        for (var term = 0; term < _nextPosting.Length; term++) _store.Summarize(term);
        return _store;
    }

    private void AddPosting(int term, in OccurrenceWeights weights, ReadOnlySpan<byte> log, ref int at)
    {
        var detail = at;
        var inOthers = new FieldFrequencies(log[at++]);
        var inWords = VariableBytes.Read(log, ref at);
        VariableBytes.Skip(log, ref at, inWords);
        _store.Put(term, _nextPosting[term]++, _passage, _store.Scoring.Impact(weights, inWords, inOthers), _nextDetail[term]);
        _store.PutDetails(_nextDetail[term], log[detail..at]);
        _nextDetail[term] += at - detail;
    }
}
