namespace ChatBot.Search.Indexing;

/// <summary>Runs that are taken passage by passage, from the front.</summary>
internal sealed class RunQueue(IEnumerable<SegmentRun> runs)
{
    private readonly Queue<SegmentRun> _rest = new(runs);
    private SegmentRun _first;

    /// <summary>Adds the next passages to a group; there must be so many.</summary>
    public void Take(int passages, List<SegmentRun> group)
    {
        while (passages > 0)
        {
            if (_first.Count == 0) _first = _rest.Dequeue();
            var taken = _first with { End = _first.Start + Math.Min(passages, _first.Count) };
            group.Add(taken);
            passages -= taken.Count;
            _first = _first with { Start = taken.End };
        }
    }
}
