namespace ChatBot.Index;

/// <summary>Passages that follow each other, from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
public readonly record struct PassageRange(int Start, int End);

/// <summary>
/// Which passages may be found: stretches of them, less those that fail a test. The test is asked only of what would be found otherwise, so
/// that a scope of many passages
/// costs no more than a narrow one.
/// </summary>
public sealed class PassageScope
{
    private readonly PassageRange[] _ranges;
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
        _ranges = [.. ranges.Where(range => range.End > range.Start)];
        _ends = Array.ConvertAll(_ranges, range => range.End);
        _allows = allows;
    }

    public int PassageCount { get; }

    /// <summary>In ascending order, each tested when it is come to.</summary>
    public IEnumerable<int> Passages
    {
        get
        {
            foreach (var range in _ranges)
            {
                for (var passage = range.Start; passage < range.End; passage++)
                {
                    if (_allows(passage)) yield return passage;
                }
            }
        }
    }

    public bool Contains(int passage)
    {
        var found = Array.BinarySearch(_ends, passage + 1);
        var range = found < 0 ? ~found : found;
        return range < _ranges.Length && _ranges[range].Start <= passage && _allows(passage);
    }
}
