namespace ChatBot.Search.Postings;

/// <summary>The segments of an index, in the order of its passages; none is empty.</summary>
internal sealed class SegmentList
{
    private readonly Segment[] _segments;
    private readonly int[] _firsts;

    public SegmentList(IReadOnlyList<Segment> segments)
    {
        _segments = [.. segments];
        _firsts = new int[_segments.Length];
        for (var number = 0; number < _segments.Length; number++)
        {
            _firsts[number] = PassageCount;
            PassageCount = checked(PassageCount + _segments[number].PassageCount);
        }
    }

    public static SegmentList None { get; } = new([]);

    public int Count => _segments.Length;

    public int PassageCount { get; }

    public IReadOnlyList<Segment> All => _segments;

    public IEnumerable<SegmentPostings> Postings => _segments.Select(segment => segment.Postings);

    public Segment this[int number] => _segments[number];

    /// <summary>The number in the index of a segment's first passage.</summary>
    public int FirstOf(int number) => _firsts[number];

    /// <summary>The number of the segment that has the passage.</summary>
    public int Of(int passage)
    {
        var number = Array.BinarySearch(_firsts, passage);
        return number < 0 ? ~number - 1 : number;
    }
}
