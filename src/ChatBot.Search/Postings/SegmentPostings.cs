namespace ChatBot.Search.Postings;

/// <summary>
/// Where the terms stand in passages that follow each other, in a handful of large arrays. Passages are numbered from 0 within the segment, in 16 bits; terms by their places
/// in it ("local"), in ascending order of their numbers in the whole index. Knows nothing of other segments, and so outlives changes of them.
/// </summary>
internal sealed class SegmentPostings
{
    /// <summary>So that passages' numbers, and numbers of passages, fit into 16 bits.</summary>
    public const int MaxPassages = ushort.MaxValue;

    private readonly int[] _terms;
    private readonly int[] _starts;
    private readonly int[] _firstDetails;
    private readonly ushort[] _wordsFrequencies;
    private readonly ushort[] _passages;
    private readonly byte[] _details;

    /// <param name="terms">Numbers in the whole index, ascending.</param>
    /// <param name="counts">Of each term.</param>
    public SegmentPostings(int[] terms, ReadOnlySpan<TermCount> counts, StoredLengths[] lengths)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lengths.Length, MaxPassages, nameof(lengths));
        (_terms, Lengths) = (terms, lengths);
        _starts = new int[terms.Length + 1];
        _firstDetails = new int[terms.Length + 1];
        _wordsFrequencies = new ushort[terms.Length];
        for (var local = 0; local < terms.Length; local++)
        {
            ref readonly var count = ref counts[local];
            _starts[local + 1] = _starts[local] + count.Postings;
            _firstDetails[local + 1] = checked(_firstDetails[local] + count.DetailBytes);
            _wordsFrequencies[local] = (ushort)count.WordsPostings;
        }

        _passages = new ushort[_starts[^1]];
        _details = new byte[_firstDetails[^1]];
        Blocks = new PostingsBlocks(counts);
        foreach (var stored in lengths) Totals.Add(stored.Lengths);
    }

    private SegmentPostings(SegmentPostings other, int[] terms)
    {
        _terms = terms;
        (_starts, _firstDetails, _wordsFrequencies) = (other._starts, other._firstDetails, other._wordsFrequencies);
        (_passages, _details, Blocks, Lengths, Totals) = (other._passages, other._details, other.Blocks, other.Lengths, other.Totals);
    }

    public int PassageCount => Lengths.Length;

    public int TermCount => _terms.Length;

    public PostingsBlocks Blocks { get; }

    public StoredLengths[] Lengths { get; }

    public FieldTotals Totals { get; } = new();

    /// <summary>The terms' numbers in the whole index, ascending.</summary>
    public ReadOnlySpan<int> Terms => _terms;

    /// <summary>All terms' passages, one term's after the other's.</summary>
    public ushort[] Passages => _passages;

    /// <summary>The local number of a term of the index; negative where no passage here has it.</summary>
    public int Find(int term) => Array.BinarySearch(_terms, term);

    /// <summary>Where the term's postings begin; those of the next follow.</summary>
    public int Start(int local) => _starts[local];

    public int FirstDetail(int local) => _firstDetails[local];

    public int Frequency(int local) => _starts[local + 1] - _starts[local];

    public int WordsFrequency(int local) => _wordsFrequencies[local];

    /// <summary>The passages that have the term in any field, ascending.</summary>
    public ReadOnlySpan<ushort> PassagesOf(int local) => _passages.AsSpan(_starts[local].._starts[local + 1]);

    /// <summary>The details of the term's postings, one after the other.</summary>
    public ReadOnlySpan<byte> DetailsOf(int local) => _details.AsSpan(_firstDetails[local].._firstDetails[local + 1]);

    /// <summary>What a posting holds beside its passage.</summary>
    /// <param name="posting">As <see cref="PostingsList.Find"/> gives it.</param>
    public PostingDetails Details(int local, int posting)
    {
        var index = posting - _starts[local];
        var at = Blocks.Of(local) is >= 0 and var first ? Blocks.Details[first + (index / PostingsBlocks.Size)] : _firstDetails[local];
        for (var before = index % PostingsBlocks.Size; before > 0; before--) PostingDetails.Skip(_details, ref at);
        return PostingDetails.Read(_details, ref at);
    }

    /// <summary>The same postings where the index numbers its terms otherwise.</summary>
    /// <param name="numbers">By the number before; in the same order.</param>
    public SegmentPostings Renumbered(ReadOnlySpan<int> numbers)
    {
        var terms = new int[_terms.Length];
        for (var local = 0; local < terms.Length; local++) terms[local] = numbers[_terms[local]];
        return new SegmentPostings(this, terms);
    }

    /// <summary>Puts a posting in its place; a term's postings come one after the other.</summary>
    /// <param name="index">Among the term's postings, of which <paramref name="posting"/> is the place among all.</param>
    public void Put(int local, int index, int posting, int passage, int detail, ReadOnlySpan<byte> details)
    {
        _passages[posting] = (ushort)passage;
        details.CopyTo(_details.AsSpan(detail));
        if (index % PostingsBlocks.Size == 0 && Blocks.Of(local) is >= 0 and var first) Blocks.Details[first + (index / PostingsBlocks.Size)] = detail;
    }
}

/// <summary>What must be known of a term before its postings can be laid out.</summary>
internal record struct TermCount(int Postings, int WordsPostings, int DetailBytes)
{
    public void Add(in PostingDetails posting) => Add(posting.InWords, posting.Bytes.Length);

    public void Add(int inWords, int detailBytes)
    {
        Postings++;
        if (inWords > 0) WordsPostings++;
        DetailBytes += detailBytes;
    }
}
