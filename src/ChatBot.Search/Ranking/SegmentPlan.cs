namespace ChatBot.Search.Ranking;

/// <summary>A query against one segment. Passages are numbered as in the segment.</summary>
internal sealed class SegmentPlan
{
    public SegmentPlan(QueryPlan plan, int segment)
    {
        Clauses = Array.ConvertAll(plan.Clauses, clause => new Clause(clause, segment));
        foreach (var clause in Clauses) TermCount += clause.Terms.Length;
    }

    /// <summary>In the order of the question; a word that does not stand here has no terms.</summary>
    public Clause[] Clauses { get; }

    public int TermCount { get; }
}
