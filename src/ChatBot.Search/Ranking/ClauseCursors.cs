namespace ChatBot.Search.Ranking;

/// <summary>
/// All clauses of a query on their way through the passages; in each window those with postings there, in order of what they can add.
/// </summary>
internal sealed class ClauseCursors
{
    private readonly ScoreWindow _alternatives = new();
    private TermCursor[] _terms = [];
    private ClauseCursor[] _clauses = []; // least bound first
    private int[] _order = []; // clauses with postings in the window, least window bound first
    private int[] _boundOfFirst = [0]; // sums of window bounds of that many clauses in this order
    private int _count;

    /// <summary>How many clauses have postings in the window.</summary>
    public int InWindow { get; private set; }

    public void Start(SegmentPlan plan)
    {
        _count = plan.Clauses.Length;
        if (_terms.Length < plan.TermCount) _terms = new TermCursor[plan.TermCount];
        if (_clauses.Length < _count)
            (_clauses, _order, _boundOfFirst) = (new ClauseCursor[_count], new int[_count], new int[_count + 1]);
        var first = 0;
        for (var i = 0; i < _count; i++)
        {
            var clause = plan.Clauses[i];
            _clauses[i] = new ClauseCursor { First = first, Count = clause.Terms.Length, Bound = clause.Bound };
            foreach (var term in clause.Terms) _terms[first++] = new TermCursor(term);
        }
        _clauses.AsSpan(0, _count).Sort(static (a, b) => a.Bound.CompareTo(b.Bound));
    }

    /// <summary>Lets go of the postings: an index that has been replaced must not be kept alive by a thread's scratch.</summary>
    public void Release() => Array.Clear(_terms);

    /// <summary>
    /// The next passage from here on that a clause has without which none gets over the threshold; <see cref="int.MaxValue"/> for none.
    /// </summary>
    public int NextPassage(int from, int threshold)
    {
        var next = int.MaxValue;
        for (int i = 0, bounds = 0; i < _count; i++)
        {
            bounds += _clauses[i].Bound;
            if (bounds <= threshold) continue;
            foreach (ref var term in TermsOf(_clauses[i]))
            {
                term.Advance(from);
                next = Math.Min(next, term.Passage);
            }
        }
        return next;
    }

    public void EnterWindow(int start, int limit)
    {
        InWindow = 0;
        for (var i = 0; i < _count; i++)
        {
            ref var clause = ref _clauses[i];
            clause.WindowBound = 0;
            foreach (ref var term in TermsOf(clause))
            {
                term.Advance(start);
                clause.WindowBound = Math.Max(clause.WindowBound, term.BoundBefore(limit));
            }
            if (clause.WindowBound > 0) Insert(i, clause.WindowBound);
        }
        for (var i = 0; i < InWindow; i++) _boundOfFirst[i + 1] = _boundOfFirst[i] + _clauses[_order[i]].WindowBound;
    }

    /// <summary>The most that this many clauses, from the least on, add to a passage of the window.</summary>
    public int BoundOfFirst(int count) => _boundOfFirst[count];

    /// <summary>How many clauses, from the least on, cannot lift a passage of the window over the threshold together.</summary>
    public int FirstEssential(int threshold)
    {
        var essential = 0;
        while (essential < InWindow && _boundOfFirst[essential + 1] <= threshold) essential++;
        return essential;
    }

    /// <summary>The clause's terms; one where it has no alternatives.</summary>
    public Span<TermCursor> TermsAt(int place) => TermsOf(_clauses[_order[place]]);

    /// <summary>Adds up what the clauses from this place on contribute in the window.</summary>
    public void Accumulate(int from, ScoreWindow window, int start, int limit)
    {
        for (var place = from; place < InWindow; place++)
        {
            var terms = TermsAt(place);
            if (terms.Length == 1)
            {
                window.Add(ref terms[0], start, limit);
                continue;
            }
            foreach (ref var term in terms) _alternatives.Raise(ref term, start, limit);
            _alternatives.MoveTo(window);
        }
    }

    /// <summary>
    /// Adds what the first clauses contribute, greatest bound first; 0 as soon as the passage cannot get over the threshold.
    /// </summary>
    public int Complete(int passage, int score, int clauses, int threshold)
    {
        for (var place = clauses - 1; place >= 0; place--)
        {
            if (score + _boundOfFirst[place + 1] <= threshold) return 0;
            var best = 0;
            foreach (ref var term in TermsAt(place)) best = Math.Max(best, term.ContributionTo(passage));
            score += best;
        }
        return score > threshold ? score : 0;
    }

    private Span<TermCursor> TermsOf(in ClauseCursor clause) => _terms.AsSpan(clause.First, clause.Count);

    private void Insert(int clause, int bound)
    {
        var at = InWindow++;
        for (; at > 0 && _clauses[_order[at - 1]].WindowBound > bound; at--) _order[at] = _order[at - 1];
        _order[at] = clause;
    }
}
