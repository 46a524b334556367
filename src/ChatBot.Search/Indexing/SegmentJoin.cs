using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

/// <summary>Makes one segment of stretches of others, without reading any passage again.</summary>
internal sealed class SegmentJoin
{
    private readonly IReadOnlyList<SegmentRun> _runs;
    private readonly Dictionary<SegmentPostings, Source> _sources = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _union;

    /// <param name="runs">In the order of the passages; of one source in ascending order.</param>
    private SegmentJoin(IReadOnlyList<SegmentRun> runs)
    {
        _runs = runs;
        foreach (var run in runs) _sources.TryAdd(run.Source, new Source(run.Source));
        _union = Union();
        foreach (var source in _sources.Values) source.NumberIn(_union);
    }

    private delegate void PostingVisitor(int number, int passage, in PostingDetails posting);

    /// <inheritdoc cref="SegmentJoin(IReadOnlyList{SegmentRun})"/>
    public static SegmentPostings Of(IReadOnlyList<SegmentRun> runs) => runs is [{ IsWhole: true } only] ? only.Source : new SegmentJoin(runs).Join();

    private SegmentPostings Join()
    {
        var counts = new TermCount[_union.Length];
        Visit((number, _, in posting) => counts[number].Add(posting));
        var locals = new int[_union.Length];
        var (terms, counted) = (new List<int>(_union.Length), new List<TermCount>(_union.Length));
        for (var number = 0; number < _union.Length; number++)
        {
            if (counts[number].Postings == 0) continue;
            locals[number] = terms.Count;
            terms.Add(_union[number]);
            counted.Add(counts[number]);
        }

        var layout = new SegmentLayout(new SegmentPostings([.. terms], [.. counted], Lengths()));
        Visit((number, passage, in posting) => layout.Add(locals[number], passage, posting));
        return layout.Postings;
    }

    /// <summary>The terms of all sources, ascending.</summary>
    private int[] Union()
    {
        var all = new List<int>();
        foreach (var source in _sources.Keys) all.AddRange(source.Terms);
        all.Sort();
        return [.. all.Distinct()];
    }

    private StoredLengths[] Lengths()
    {
        var lengths = new List<StoredLengths>();
        foreach (var run in _runs) lengths.AddRange(run.Source.Lengths.AsSpan(run.Start..run.End));
        return [.. lengths];
    }

    private void Visit(PostingVisitor visitor)
    {
        foreach (var source in _sources.Values) source.Restart();
        var first = 0;
        foreach (var run in _runs)
        {
            _sources[run.Source].Visit(run, first, visitor);
            first += run.Count;
        }
    }

    /// <summary>A segment on its way into another, with a place in each term's postings that only moves forward.</summary>
    private sealed class Source(SegmentPostings postings)
    {
        private readonly int[] _next = new int[postings.TermCount];
        private readonly int[] _nextDetail = new int[postings.TermCount];
        private readonly int[] _numbers = new int[postings.TermCount];

        /// <summary>Each of the terms gets its place in the union.</summary>
        public void NumberIn(ReadOnlySpan<int> union)
        {
            var number = 0;
            for (var local = 0; local < postings.TermCount; local++)
            {
                while (union[number] < postings.Terms[local]) number++;
                _numbers[local] = number;
            }
        }

        public void Restart()
        {
            Array.Clear(_next);
            Array.Clear(_nextDetail);
        }

        /// <summary>Shows the postings of a stretch, term after term.</summary>
        /// <param name="first">Where its first passage comes to stand.</param>
        public void Visit(in SegmentRun run, int first, PostingVisitor visitor)
        {
            for (var local = 0; local < postings.TermCount; local++)
            {
                var passages = postings.PassagesOf(local);
                var next = _next[local];
                if (next == passages.Length || passages[next] >= run.End) continue;
                var details = postings.DetailsOf(local);
                var at = _nextDetail[local];
                for (; next < passages.Length && passages[next] < run.End; next++)
                {
                    if (passages[next] < run.Start) PostingDetails.Skip(details, ref at);
                    else visitor(_numbers[local], first + passages[next] - run.Start, PostingDetails.Read(details, ref at));
                }

                (_next[local], _nextDetail[local]) = (next, at);
            }
        }
    }
}
