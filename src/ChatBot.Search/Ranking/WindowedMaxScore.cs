using System.Numerics;

namespace ChatBot.Search.Ranking;

/// <summary>
/// Finds the best passages without scoring all: MaxScore (Turtle and Flood, 1995) over windows of passages. In each window the clauses whose bounds
/// together cannot lift a passage over the threshold are only asked about passages that the others found. Exact: the result is that of scoring everything.
/// </summary>
internal sealed class WindowedMaxScore
{
    private readonly ScoreWindow _window = new();
    private readonly ScoreWindow _alternatives = new();
    private readonly TopPassages _top = new();
    private TermCursor[] _terms = [];
    private ClauseCursor[] _clauses = [];
    private int[] _order = []; // clauses with postings in the window, least bound first
    private int[] _boundOfFirst = []; // sums of bounds of that many clauses in this order
    private int _clauseCount;

    public ScoredPassage[] Find(QueryPlan plan, int count, int passageCount, PassageSet? among)
    {
        Prepare(plan, count, among);
        var allowed = among is null ? [] : among.Bits;
        var last = passageCount;
        for (var start = FirstWindow(0); start < last; start = FirstWindow(start + ScoreWindow.Size))
        {
            var limit = Math.Min(start + ScoreWindow.Size, passageCount);
            if (among is null) ScoreAll(start, limit);
            else ScoreAmong(start, limit, allowed[(start >> 6)..((limit + 63) >> 6)]);
        }
        Array.Clear(_terms); // a replaced index must not be kept alive
        return _top.Take();
    }

    private void Prepare(QueryPlan plan, int count, PassageSet? among)
    {
        _clauseCount = plan.Clauses.Length;
        if (_terms.Length < plan.TermCount) _terms = new TermCursor[plan.TermCount];
        if (_clauses.Length < _clauseCount) (_clauses, _order, _boundOfFirst) = (new ClauseCursor[_clauseCount], new int[_clauseCount], new int[_clauseCount + 1]);
        int first = 0, threshold = 0;
        for (var i = 0; i < _clauseCount; i++)
        {
            var clause = plan.Clauses[i];
            _clauses[i] = new ClauseCursor { First = first, Count = clause.Terms.Length, Bound = clause.Bound };
            foreach (var term in clause.Terms) _terms[first++] = new TermCursor(term);
            // Among fewer passages those that reach it may all be missing.
            if (among is null) threshold = Math.Max(threshold, clause.ReachedBy(count) - 1);
        }
        _clauses.AsSpan(0, _clauseCount).Sort(static (a, b) => a.Bound.CompareTo(b.Bound));
        _top.Reset(count, threshold);
    }

    /// <summary>The start of the first window from here on in which a clause that can still matter has a posting.</summary>
    private int FirstWindow(int from)
    {
        var next = int.MaxValue;
        for (var (i, sum) = (0, 0); i < _clauseCount; i++)
        {
            sum += _clauses[i].Bound;
            if (sum > _top.Threshold) next = Math.Min(next, NextPassage(_clauses[i], from));
        }
        return next == int.MaxValue ? next : next / ScoreWindow.Size * ScoreWindow.Size;
    }

    private int NextPassage(in ClauseCursor clause, int from)
    {
        var next = int.MaxValue;
        for (var i = 0; i < clause.Count; i++)
        {
            ref var term = ref _terms[clause.First + i];
            term.Advance(from);
            next = Math.Min(next, term.Passage);
        }
        return next;
    }

    private void ScoreAmong(int start, int limit, ReadOnlySpan<ulong> allowed)
    {
        const int FewPassages = 64; // then asking for each is cheaper than adding up the whole window
        var count = 0;
        foreach (var bits in allowed) count += BitOperations.PopCount(bits);
        if (count == 0) return;
        var clauses = OrderByBound(start, limit);
        var essential = count <= FewPassages ? clauses : FirstEssential(clauses);
        if (count > FewPassages) Accumulate(essential, clauses, start, limit);
        for (var word = 0; word < allowed.Length; word++)
        {
            var touched = count > FewPassages ? _window.TakeBits(word) : ulong.MaxValue;
            for (var bits = touched; bits != 0 && count > FewPassages; bits &= bits - 1)
            {
                var slot = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var score = _window.Take(slot);
                if ((allowed[word] & bits & ~(bits - 1)) != 0) Complete(start + slot, score, essential);
            }
            for (var bits = allowed[word]; bits != 0 && count <= FewPassages; bits &= bits - 1)
                Complete(start + (word << 6) + BitOperations.TrailingZeroCount(bits), 0, essential);
        }
    }

    private void ScoreAll(int start, int limit)
    {
        var clauses = OrderByBound(start, limit);
        var essential = FirstEssential(clauses);
        if (essential == clauses) return;
        if (essential == clauses - 1 && _clauses[_order[essential]].Count == 1) CompleteEach(ref _terms[_clauses[_order[essential]].First], essential, limit);
        else AccumulateAndComplete(essential, clauses, start, limit);
    }

    /// <summary>A lone essential term needs no window.</summary>
    private void CompleteEach(ref TermCursor term, int essential, int limit)
    {
        var others = _boundOfFirst[essential];
        var at = term.At;
        for (; at < term.End && term.Passages[at] < limit; at++)
        {
            var score = ClauseTerm.Contribution(term.Units, term.Impacts[at]);
            if (score + others > _top.Threshold) Complete(term.Passages[at], score, essential);
        }
        term.At = at;
    }

    private void AccumulateAndComplete(int essential, int clauses, int start, int limit)
    {
        Accumulate(essential, clauses, start, limit);
        var others = _boundOfFirst[essential];
        for (var word = 0; word < ScoreWindow.Size / 64; word++)
        {
            for (var bits = _window.TakeBits(word); bits != 0; bits &= bits - 1)
            {
                var slot = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var score = _window.Take(slot);
                if (score + others > _top.Threshold) Complete(start + slot, score, essential);
            }
        }
    }

    /// <summary>Puts the clauses with postings in the window in order of their bounds there; gives their number.</summary>
    private int OrderByBound(int start, int limit)
    {
        var count = 0;
        for (var i = 0; i < _clauseCount; i++)
        {
            ref var clause = ref _clauses[i];
            clause.WindowBound = BoundBefore(clause, start, limit);
            if (clause.WindowBound == 0) continue;
            var at = count++;
            for (; at > 0 && _clauses[_order[at - 1]].WindowBound > clause.WindowBound; at--) _order[at] = _order[at - 1];
            _order[at] = i;
        }
        for (var i = 0; i < count; i++) _boundOfFirst[i + 1] = _boundOfFirst[i] + _clauses[_order[i]].WindowBound;
        return count;
    }

    private int BoundBefore(in ClauseCursor clause, int start, int limit)
    {
        var bound = 0;
        for (var i = 0; i < clause.Count; i++)
        {
            ref var term = ref _terms[clause.First + i];
            term.Advance(start);
            bound = Math.Max(bound, term.BoundBefore(limit));
        }
        return bound;
    }

    /// <summary>How many clauses, from the least bound on, cannot lift a passage over the threshold together.</summary>
    private int FirstEssential(int clauses)
    {
        var essential = 0;
        while (essential < clauses && _boundOfFirst[essential + 1] <= _top.Threshold) essential++;
        return essential;
    }

    private void Accumulate(int essential, int clauses, int start, int limit)
    {
        for (var i = essential; i < clauses; i++)
        {
            ref var clause = ref _clauses[_order[i]];
            if (clause.Count == 1)
            {
                _window.Add(ref _terms[clause.First], start, limit);
                continue;
            }
            for (var term = 0; term < clause.Count; term++) _alternatives.Raise(ref _terms[clause.First + term], start, limit);
            _alternatives.MoveTo(_window);
        }
    }

    /// <summary>Adds what the other clauses contribute, greatest bound first, giving up as soon as the passage cannot be among the best.</summary>
    private void Complete(int passage, int score, int others)
    {
        for (var i = others - 1; i >= 0; i--)
        {
            if (score + _boundOfFirst[i + 1] <= _top.Threshold) return;
            score += ContributionTo(passage, _clauses[_order[i]]);
        }
        if (score > _top.Threshold) _top.Add(passage, score);
    }

    private int ContributionTo(int passage, in ClauseCursor clause)
    {
        var best = 0;
        for (var i = 0; i < clause.Count; i++) best = Math.Max(best, _terms[clause.First + i].ContributionTo(passage));
        return best;
    }
}
