namespace ChatBot.Search;

/// <summary>Passages that follow each other, from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
public readonly record struct PassageRange(int Start, int End);

/// <summary>
/// Which passages may be found: stretches of them, less those that fail a test. The test is asked only of what would be found otherwise, so that a scope of many passages
/// costs no more than a narrow one.
/// </summary>
public sealed class PassageScope
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly Func<int, bool> _allows;

    /// <param name="passageCount">Of the index.</param>
    /// <param name="ranges">In ascending order, not overlapping, within the index.</param>
    /// <param name="allows">By the passage's number; from any thread.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ranges are not such.</exception>
    public PassageScope(int passageCount, IReadOnlyList<PassageRange> ranges, Func<int, bool> allows)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        var end = 0;
        foreach (var range in ranges)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(range.Start, end, nameof(ranges));
            ArgumentOutOfRangeException.ThrowIfLessThan(range.End, range.Start, nameof(ranges));
            end = range.End;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, passageCount, nameof(ranges));
        PassageCount = passageCount;
        var filled = ranges.Where(range => range.End > range.Start).ToList();
        _starts = [.. filled.Select(range => range.Start)];
        _ends = [.. filled.Select(range => range.End)];
        _allows = allows;
    }

    public int PassageCount { get; }

    /// <summary>In ascending order, each tested when it is come to.</summary>
    public IEnumerable<int> Passages
    {
        get
        {
            for (var range = 0; range < _starts.Length; range++)
            {
                for (var passage = _starts[range]; passage < _ends[range]; passage++)
                {
                    if (_allows(passage)) yield return passage;
                }
            }
        }
    }

    public bool Contains(int passage)
    {
        var range = RangeEndingAfter(passage);
        return range < _starts.Length && _starts[range] <= passage && _allows(passage);
    }

    /// <summary>Whether a passage within the ranges passes the test.</summary>
    internal bool Allows(int passage) => _allows(passage);

    /// <summary>Which of some passages lie in the ranges, a bit each.</summary>
    /// <param name="room">For the bits, 64 a word.</param>
    /// <returns>How many.</returns>
    internal int MarkRanges(int start, int count, Span<ulong> room)
    {
        room.Clear();
        var (end, marked) = (start + count, 0);
        for (var range = RangeEndingAfter(start); range < _starts.Length && _starts[range] < end; range++)
        {
            var (from, to) = (Math.Max(_starts[range], start) - start, Math.Min(_ends[range], end) - start);
            Mark(from, to, room);
            marked += to - from;
        }

        return marked;
    }

    private static void Mark(int from, int to, Span<ulong> room)
    {
        for (var at = from; at < to; at = (at | 63) + 1)
        {
            var length = Math.Min(to, (at | 63) + 1) - at;
            room[at >> 6] |= (length == 64 ? ulong.MaxValue : (1UL << length) - 1) << at;
        }
    }

    private int RangeEndingAfter(int passage)
    {
        var found = Array.BinarySearch(_ends, passage + 1);
        return found < 0 ? ~found : found;
    }
}
