namespace ChatBot.Search.Postings;

/// <summary>All postings of an index, in a handful of large arrays.</summary>
internal sealed class PostingsStore
{
    private readonly TermDictionary _terms;
    private readonly int[] _passages;
    private readonly ushort[] _impacts;
    private readonly byte[] _details;
    private readonly int[] _firstBlocks;
    private readonly ushort[] _blockMaxima;
    private readonly int[] _blockDetails;
    private readonly int[] _firstDetails;
    private readonly int[] _wordsFrequencies;
    private readonly ImpactSummary[] _summaries;

    public PostingsStore(TermDictionary terms, TermCounts counts, int passageCount, FieldTotals totals, PassageIndexOptions options)
    {
        _terms = terms;
        Totals = totals;
        Scoring = new FieldScoring(options, totals.Averages());
        Lengths = new StoredLengths[passageCount];
        Starts = new int[terms.Count + 1];
        _firstBlocks = new int[terms.Count + 1];
        _wordsFrequencies = new int[terms.Count];
        _summaries = new ImpactSummary[terms.Count];
        _firstDetails = new int[terms.Count + 1];
        for (var term = 0; term < terms.Count; term++)
        {
            var count = counts[term];
            Starts[term + 1] = checked(Starts[term] + count.Postings);
            _firstBlocks[term + 1] = _firstBlocks[term] + (count.Postings + PostingsList.BlockSize - 1) / PostingsList.BlockSize;
            _wordsFrequencies[term] = count.WordsPostings;
            _firstDetails[term + 1] = checked(_firstDetails[term] + count.DetailBytes);
        }
        _passages = new int[Starts[^1]];
        _impacts = new ushort[Starts[^1]];
        _details = new byte[_firstDetails[^1]];
        _blockMaxima = new ushort[_firstBlocks[^1]];
        _blockDetails = new int[_firstBlocks[^1]];
    }

    public int PassageCount => Lengths.Length;

    public TermDictionary Terms => _terms;

    public FieldTotals Totals { get; }

    public FieldScoring Scoring { get; }

    public StoredLengths[] Lengths { get; }

    public int[] Starts { get; }

    public int FindTerm(ReadOnlySpan<char> term) => _terms.Find(term);

    public int WordsFrequency(int term) => _wordsFrequencies[term];

    public int Frequency(int term) => Starts[term + 1] - Starts[term];

    public TermCounts.Count CountOf(int term) => new(Frequency(term), _wordsFrequencies[term], _firstDetails[term + 1] - _firstDetails[term]);

    public int FirstDetailOf(int term) => _firstDetails[term];

    /// <summary>The passages that have the term in any field, ascending.</summary>
    public ReadOnlySpan<int> PassagesOf(int term) => _passages.AsSpan(Starts[term]..Starts[term + 1]);

    /// <summary>The details of the term's postings, one after the other.</summary>
    public ReadOnlySpan<byte> DetailsOf(int term) => _details.AsSpan(_firstDetails[term].._firstDetails[term + 1]);

    public PostingsList List(int term) => new()
    {
        Passages = _passages,
        Impacts = _impacts,
        BlockMaxima = _blockMaxima,
        Start = Starts[term],
        End = Starts[term + 1],
        FirstBlock = _firstBlocks[term],
        Summary = _summaries[term],
    };

    /// <summary>What a posting holds beside passage and impact.</summary>
    /// <param name="posting">As <see cref="PostingsList.Find"/> gives it.</param>
    public PostingDetails Details(int term, int posting)
    {
        var index = posting - Starts[term];
        var at = _blockDetails[_firstBlocks[term] + index / PostingsList.BlockSize];
        for (var before = index % PostingsList.BlockSize; before > 0; before--)
        {
            at++;
            var positions = VariableBytes.Read(_details, ref at);
            VariableBytes.Skip(_details, ref at, positions);
        }
        return new PostingDetails(_details.AsSpan(at));
    }

    /// <summary>Adds the passages that have the term in their words, ascending.</summary>
    public void CopyPassages(int term, List<int> passages)
    {
        var at = 0;
        for (var posting = Starts[term]; posting < Starts[term + 1]; posting++)
        {
            var index = posting - Starts[term];
            if (index % PostingsList.BlockSize == 0) at = _blockDetails[_firstBlocks[term] + index / PostingsList.BlockSize];
            at++;
            var inWords = VariableBytes.Read(_details, ref at);
            VariableBytes.Skip(_details, ref at, inWords);
            if (inWords > 0) passages.Add(_passages[posting]);
        }
    }

    public void Put(int term, int posting, int passage, ushort impact, int detail)
    {
        _passages[posting] = passage;
        _impacts[posting] = impact;
        var index = posting - Starts[term];
        var block = _firstBlocks[term] + index / PostingsList.BlockSize;
        if (index % PostingsList.BlockSize == 0) _blockDetails[block] = detail;
        if (impact > _blockMaxima[block]) _blockMaxima[block] = impact;
    }

    public void PutDetails(int at, ReadOnlySpan<byte> details) => details.CopyTo(_details.AsSpan(at));

    /// <summary>To be called when all postings of the term are there.</summary>
    public void Summarize(int term) => _summaries[term] = ImpactSummary.Of(_impacts.AsSpan(Starts[term]..Starts[term + 1]));
}
