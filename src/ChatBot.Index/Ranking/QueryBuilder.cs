using ChatBot.Index.Fields;
using ChatBot.Index.Queries;
using ChatBot.Index.Statistics;
using Lucene.Net.Search;

namespace ChatBot.Index.Ranking;

/// <summary>
/// Makes Lucene's query of a plan: the sum over the question's words, of each the best of its alternatives, of which each counts by the
/// field where it scores
/// best and by a part of the others.
/// </summary>
internal sealed class QueryBuilder(
    CorpusStatistics statistics, PassageNumbers numbers, PassageSimilarity similarity, PassageIndexOptions options)
{
    public Query Build(QueryPlan plan)
    {
        var words = new BooleanQuery(disableCoord: true);
        foreach (var clause in plan.Clauses) words.Add(Best([.. clause.Terms.Select(Build)], others: 0), Occur.SHOULD);
        return words;
    }

    private Query Build(PlannedTerm term) => term.IsPhrase ? BuildPhrase(term) : Best([.. Fields(term)], options.OtherFields);

    private IEnumerable<Query> Fields(PlannedTerm term)
    {
        var boost = term.Query.Weight * (term.Rarity > 0 ? term.Counted / term.Rarity : 1);
        foreach (var field in FieldNames.Searched)
        {
            if (similarity.MostOf(field) > 0 && statistics.Find(field, term.Query.Term) is { } places)
                yield return new TermQuery(places.Term, places.States) { Boost = boost };
        }

        if (options.Speakers.With(term.Query.Term) is { Count: > 0 } labels)
        {
            var score = similarity.Once(FieldNames.Speaker, term.Query.Weight * term.Counted);
            yield return new ConstantScoreQuery(new NamedSpeakerFilter(labels, numbers)) { Boost = score };
        }
    }

    private static PhraseQuery BuildPhrase(PlannedTerm term)
    {
        var query = new Phrase(term.Query.Term).ToQuery();
        query.Boost = term.Query.Weight * term.Counted;
        return query;
    }

    private static Query Best(Query[] queries, float others)
    {
        if (queries is [var only]) return only;
        var best = new DisjunctionMaxQuery(others);
        foreach (var query in queries) best.Add(query);
        return best;
    }
}
