using System.Text.RegularExpressions;
using Lucene.Net.Index;
using LuceneExplanation = Lucene.Net.Search.Explanation;

namespace ChatBot.Index.Ranking;

/// <summary>Tells how a passage's score comes about: Lucene's explanation, and what proximity adds to it.</summary>
internal sealed partial class ScoreExplainer(PassageSearcher searcher, QueryBuilder builder, Proximity proximity, PassageNumbers numbers)
{
    public Explanation Explain(QueryPlan plan, int passage)
    {
        var document = numbers.DocumentOf(passage);
        if (plan.Clauses.Length == 0) return new Explanation(0, "nothing of the question stands in the documents", []);
        var explained = Of(searcher.Explain(builder.Build(plan), document));
        // A passage is ranked again with proximity only once its words made it a candidate.
        if (explained.Value <= 0 || !proximity.CanAdd(plan)) return explained;
        var leaf = searcher.IndexReader.Leaves[ReaderUtil.SubIndex(document, searcher.IndexReader.Leaves)];
        var pairs = proximity.Explain(plan, leaf, document - leaf.DocBase).ToList();
        if (pairs.Count == 0) return explained;
        return new Explanation(pairs.Aggregate(explained.Value, (sum, pair) => sum + pair.Value), "sum of:", [explained, .. pairs]);
    }

    private static Explanation Of(LuceneExplanation explanation)
    {
        var details = explanation.GetDetails()?.Select(Of).ToList() ?? [];
        return new Explanation(explanation.Value, DocumentNumber().Replace(explanation.Description, ")"), details);
    }

    /// <summary>
    /// The weight in the question has a line of its own. The number of a Lucene document tells nobody anything, and changes with the
    /// history of the index.
    /// </summary>
    [GeneratedRegex(@"(\^[^ )]+)? in \d+\) \[PassageSimilarity\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentNumber();
}
