namespace ChatBot.Search.Ranking;

/// <summary>A clause on its way through the passages: a stretch of the search's term cursors.</summary>
internal struct ClauseCursor
{
    public int First;
    public int Count;

    /// <summary>The most that it can add to any passage.</summary>
    public int Bound;

    /// <summary>The most that it can add in this window.</summary>
    public int WindowBound;
}
