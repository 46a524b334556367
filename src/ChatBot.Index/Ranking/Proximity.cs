using ChatBot.Index.Statistics;
using Lucene.Net.Index;

namespace ChatBot.Index.Ranking;

/// <summary>
/// What neighbouring words of the question add when they stand near each other in a passage: the weight of the lesser of the two, times
/// the option, divided by their distance. In the reverse order they count as one word farther apart.
/// </summary>
internal sealed class Proximity(CorpusStatistics statistics, PassageIndexOptions options)
{
    /// <summary>Words farther apart than this add nothing.</summary>
    public const int MaxDistance = 8;

    public bool CanAdd(QueryPlan plan) => options.Proximity > 0 && plan.Clauses.Length > 1;

    /// <summary>Adds to the scores.</summary>
    public void AddTo(FoundPassage[] found, QueryPlan plan)
    {
        Array.Sort(found, static (one, other) => one.Document.CompareTo(other.Document));
        var next = 0;
        foreach (var segment in statistics.Segments)
        {
            var end = segment.Context.DocBase + segment.Reader.MaxDoc;
            if (next == found.Length || found[next].Document >= end) continue;
            var pairs = new PairsOfSegment(plan, statistics, segment.Context);
            for (; next < found.Length && found[next].Document < end; next++)
            {
                var passage = found[next];
                found[next] = passage with { Score = passage.Score + Sum(plan, pairs, passage.Document - segment.Context.DocBase) };
            }
        }
    }

    /// <summary>What each pair adds in one passage.</summary>
    public IEnumerable<Explanation> Explain(QueryPlan plan, AtomicReaderContext segment, int document)
    {
        var pairs = new PairsOfSegment(plan, statistics, segment);
        pairs.Read(document);
        for (var second = 1; second < plan.Clauses.Length; second++)
        {
            if (Added(plan, pairs, second) is not (> 0 and var added)) continue;
            var (before, after) = (plan.Clauses[second - 1].Word, plan.Clauses[second].Word);
            yield return new Explanation(added, $"\"{before}\" and \"{after}\" at distance {pairs.DistanceTo(second)}", []);
        }
    }

    private float Sum(QueryPlan plan, PairsOfSegment pairs, int document)
    {
        pairs.Read(document);
        var sum = 0f;
        for (var second = 1; second < plan.Clauses.Length; second++) sum += Added(plan, pairs, second);
        return sum;
    }

    private float Added(QueryPlan plan, PairsOfSegment pairs, int second)
    {
        var distance = pairs.DistanceTo(second);
        if (distance > MaxDistance) return 0;
        var lesser = Math.Min(plan.Clauses[second - 1].Weight, plan.Clauses[second].Weight) * (options.Saturation + 1);
        return PassageSimilarity.Rounded(options.Proximity * lesser / distance);
    }

    /// <summary>Where the words of the question stand in the documents of one segment.</summary>
    private sealed class PairsOfSegment(QueryPlan plan, CorpusStatistics statistics, AtomicReaderContext segment)
    {
        private readonly PositionReader[][] _readers =
            Array.ConvertAll(plan.Clauses, clause => ReadersOf(clause, statistics, segment));

        private readonly List<int>[] _positions = Array.ConvertAll(plan.Clauses, _ => new List<int>());

        public void Read(int document)
        {
            for (var clause = 0; clause < _readers.Length; clause++)
            {
                var positions = _positions[clause];
                positions.Clear();
                foreach (var reader in _readers[clause]) reader.AddTo(positions, document);
                if (_readers[clause].Length > 1) positions.Sort();
            }
        }

        private static PositionReader[] ReadersOf(PlannedClause clause, CorpusStatistics statistics, AtomicReaderContext segment) =>
            [.. clause.Terms.Select(term => PositionReader.Of(term.Query.Term, statistics, segment)).OfType<PositionReader>()];

        /// <summary>Between a word and the one before. One place for both (a compound) is as near as neighbours.</summary>
        public int DistanceTo(int second)
        {
            var (before, after, least) = (_positions[second - 1], _positions[second], int.MaxValue);
            for (int i = 0, j = 0; i < before.Count && j < after.Count;)
            {
                var gap = after[j] - before[i];
                least = Math.Min(least, gap == 0 ? 1 : gap > 0 ? gap : 1 - gap);
                if (gap >= 0) i++;
                else j++;
            }

            return least;
        }
    }
}
