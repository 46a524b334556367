using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

/// <summary>
/// Which stretches of which segments make the segments of a changed index. What a change does not touch stays; what has come goes where its neighbours are; a segment that has
/// become too large is divided, small ones are joined.
/// </summary>
internal sealed class SegmentArrangement
{
    private readonly int _passagesPerSegment;
    private readonly Queue<PassageSplice> _splices;
    private readonly RunQueue _added;
    private readonly List<List<SegmentRun>> _groups = [];

    private SegmentArrangement(IReadOnlyList<PassageSplice> splices, IReadOnlyList<SegmentPostings> added, int passagesPerSegment)
    {
        _passagesPerSegment = passagesPerSegment;
        _splices = new Queue<PassageSplice>(splices);
        _added = new RunQueue(added.Select(segment => new SegmentRun(segment, 0, segment.PassageCount)));
    }

    /// <param name="splices">In ascending order, not overlapping.</param>
    /// <param name="added">What the splices add, one after the other.</param>
    /// <returns>The runs of each segment.</returns>
    public static IReadOnlyList<IReadOnlyList<SegmentRun>> Of(SegmentList before, IReadOnlyList<PassageSplice> splices, IReadOnlyList<SegmentPostings> added, int passagesPerSegment)
    {
        var arrangement = new SegmentArrangement(splices, added, passagesPerSegment);
        arrangement.Gather(before);
        arrangement.Join();
        return [.. arrangement._groups.SelectMany(arrangement.Divide)];
    }

    private static int Count(List<SegmentRun> group) => group.Sum(run => run.Count);

    /// <summary>What is left of each segment, with what has come into it.</summary>
    private void Gather(SegmentList before)
    {
        var at = 0;
        for (var number = 0; number < before.Count; number++)
        {
            var (source, first) = (before[number].Postings, before.FirstOf(number));
            var end = first + source.PassageCount;
            var group = new List<SegmentRun>();
            at = Math.Max(at, first);
            while (_splices.TryPeek(out var splice) && (splice.Start < end || end == before.PassageCount))
            {
                AddRun(group, new SegmentRun(source, at - first, splice.Start - first));
                TakeSplice(group);
                at = splice.Start + splice.Gone.Count;
            }

            AddRun(group, new SegmentRun(source, at - first, end - first));
            if (group.Count > 0) _groups.Add(group);
        }

        var rest = new List<SegmentRun>();
        while (_splices.Count > 0) TakeSplice(rest);
        if (rest.Count > 0) _groups.Add(rest);
    }

    private static void AddRun(List<SegmentRun> group, in SegmentRun run)
    {
        if (run.Count > 0) group.Add(run);
    }

    private void TakeSplice(List<SegmentRun> group) => _added.Take(_splices.Dequeue().Added.Count, group);

    private void Join()
    {
        var small = _passagesPerSegment / 8;
        for (var number = _groups.Count - 1; number > 0; number--)
        {
            var (left, right) = (Count(_groups[number - 1]), Count(_groups[number]));
            if (Math.Min(left, right) > small || left + right > _passagesPerSegment) continue;
            _groups[number - 1].AddRange(_groups[number]);
            _groups.RemoveAt(number);
        }
    }

    /// <summary>As it is, or in even parts where it is more than a third too large.</summary>
    private IEnumerable<List<SegmentRun>> Divide(List<SegmentRun> group)
    {
        var count = Count(group);
        if (count <= _passagesPerSegment + (_passagesPerSegment / 3)) return [group];
        var parts = (count + _passagesPerSegment - 1) / _passagesPerSegment;
        var runs = new RunQueue(group);
        return [.. Enumerable.Range(0, parts).Select(part =>
        {
            var divided = new List<SegmentRun>();
            runs.Take((count / parts) + (part < count % parts ? 1 : 0), divided);
            return divided;
        })];
    }
}
