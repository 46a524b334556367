using System.Numerics;
using ChatBot.Search.Postings;

namespace ChatBot.Search.Ranking;

/// <summary>
/// Finds the best passages without scoring all: MaxScore (Turtle and Flood, 1995) over windows of passages. In each window the clauses
/// whose bounds together cannot lift a passage over the threshold are only asked about passages that the others found. Exact: the result is
/// that of scoring everything. Serves one search at a time.
/// </summary>
internal sealed class WindowedMaxScore
{
    /// <summary>Asking for each of so few allowed passages is cheaper than adding up their whole window.</summary>
    private const int FewPassages = 64;

    private readonly ScoreWindow _window = new();
    private readonly TopPassages _top = new();
    private readonly ClauseCursors _clauses = new();
    private readonly ulong[] _allowed = new ulong[ScoreWindow.Size / 64];
    private PassageScope? _among;
    private int _first; // the number in the index of the segment's first passage

    /// <param name="plans">The same query's for each segment.</param>
    public ScoredPassage[] Find(SegmentPlan[] plans, int count, SegmentList segments, PassageScope? among)
    {
        _among = among;
        _top.Reset(count, among is null ? KnownThreshold(plans, count) : 0);
        for (var segment = 0; segment < plans.Length; segment++)
        {
            _first = segments.FirstOf(segment);
            _clauses.Start(plans[segment]);
            Find(segments[segment].PassageCount);
        }

        _clauses.Release();
        _among = null;
        return _top.Take();
    }

    private void Find(int passageCount)
    {
        for (var start = NextWindow(0); start < passageCount; start = NextWindow(start + ScoreWindow.Size))
        {
            var limit = Math.Min(start + ScoreWindow.Size, passageCount);
            if (_among is null) ScoreAll(start, limit);
            else ScoreAllowed(start, limit, _among);
        }
    }

    /// <summary>
    /// As many passages as are wanted score at least as much by one clause alone. (Among fewer passages those may all be missing.)
    /// </summary>
    private static int KnownThreshold(SegmentPlan[] plans, int count)
    {
        var reached = 1;
        foreach (var plan in plans)
        {
            foreach (var clause in plan.Clauses) reached = Math.Max(reached, clause.ReachedBy(count));
        }

        return reached - 1;
    }

    private int NextWindow(int from)
    {
        var next = _clauses.NextPassage(from, _top.Threshold);
        return next == int.MaxValue ? next : next / ScoreWindow.Size * ScoreWindow.Size;
    }

    private void ScoreAll(int start, int limit)
    {
        _clauses.EnterWindow(start, limit);
        var essential = _clauses.FirstEssential(_top.Threshold);
        if (essential == _clauses.InWindow) return;
        if (essential == _clauses.InWindow - 1 && _clauses.TermsAt(essential) is [_] lone) ScoreEach(ref lone[0], essential, limit);
        else ScoreWindowed(start, limit, essential, allowed: []);
    }

    private void ScoreAllowed(int start, int limit, PassageScope among)
    {
        var count = among.MarkRanges(_first + start, limit - start, _allowed);
        if (count == 0) return;
        _clauses.EnterWindow(start, limit);
        if (count <= FewPassages) ScoreFew(start, _allowed);
        else ScoreWindowed(start, limit, _clauses.FirstEssential(_top.Threshold), _allowed);
    }

    /// <summary>A lone essential term needs no window.</summary>
    private void ScoreEach(ref TermCursor term, int essential, int limit)
    {
        var others = _clauses.BoundOfFirst(essential);
        var at = term.At;
        for (; at < term.End && term.Passages[at] < limit; at++)
        {
            var score = ClauseTerm.Contribution(term.Units, term.Impacts[at]);
            if (score + others > _top.Threshold) Complete(term.Passages[at], score, essential);
        }
        term.At = at;
    }

    /// <param name="allowed">Empty for all.</param>
    private void ScoreWindowed(int start, int limit, int essential, ReadOnlySpan<ulong> allowed)
    {
        _clauses.Accumulate(essential, _window, start, limit);
        var others = _clauses.BoundOfFirst(essential);
        for (var word = 0; word < ScoreWindow.Size / 64; word++)
        {
            for (var bits = _window.TakeBits(word); bits != 0; bits &= bits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                var score = _window.Take((word << 6) + bit);
                if (score + others <= _top.Threshold || (!allowed.IsEmpty && (allowed[word] >> bit & 1) == 0)) continue;
                Complete(start + (word << 6) + bit, score, essential);
            }
        }
    }

    private void ScoreFew(int start, ReadOnlySpan<ulong> allowed)
    {
        for (var word = 0; word < allowed.Length; word++)
        {
            for (var bits = allowed[word]; bits != 0; bits &= bits - 1)
                Complete(start + (word << 6) + BitOperations.TrailingZeroCount(bits), 0, _clauses.InWindow);
        }
    }

    private void Complete(int passage, int score, int clauses)
    {
        score = _clauses.Complete(passage, score, clauses, _top.Threshold);
        if (score > 0 && _among?.Allows(_first + passage) != false) _top.Add(_first + passage, score);
    }
}
