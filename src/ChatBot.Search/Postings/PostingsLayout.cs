namespace ChatBot.Search.Postings;

/// <summary>Lays each term's postings side by side, in one counting pass over the log, and gives each its impact.</summary>
internal sealed class PostingsLayout
{
    private readonly PostingsStore _store;
    private readonly FieldScoring _scoring;
    private readonly int[] _nextPosting;
    private readonly int[] _nextDetail;
    private int _passage;

    public PostingsLayout(TermDictionary terms, TermCounts counts, int passageCount, FieldScoring scoring)
    {
        _scoring = scoring;
        _store = PostingsStore.Allocate(terms, counts, passageCount, scoring);
        _nextPosting = _store.Starts.AsSpan(0, terms.Count).ToArray();
        _nextDetail = new int[terms.Count];
        for (var term = 1; term < terms.Count; term++) _nextDetail[term] = checked(_nextDetail[term - 1] + counts[term - 1].DetailBytes);
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
            var weights = _scoring.WeightsFor(_store.Lengths[_passage].Lengths);
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
        _store.SummarizeTerms();
        return _store;
    }

    private void AddPosting(int term, in OccurrenceWeights weights, ReadOnlySpan<byte> log, ref int at)
    {
        var detail = at;
        var inOthers = new FieldFrequencies(log[at++]);
        var inWords = VariableBytes.Read(log, ref at);
        VariableBytes.Skip(log, ref at, inWords);
        _store.Put(term, _nextPosting[term]++, _passage, _scoring.Impact(weights, inWords, inOthers), _nextDetail[term]);
        _store.PutDetails(_nextDetail[term], log[detail..at]);
        _nextDetail[term] += at - detail;
    }
}
