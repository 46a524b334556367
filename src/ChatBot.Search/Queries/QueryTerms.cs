namespace ChatBot.Search.Queries;

/// <summary>The terms of a query as they are gathered; a term comes once in a group.</summary>
internal sealed class QueryTerms
{
    private readonly List<QueryTerm> _terms = [];
    private readonly HashSet<(string Term, int Group)> _known = [];

    public bool IsEmpty(int group) => !_terms.Exists(term => term.Group == group);

    public void Add(string term, QuestionWord word, float weight, QueryTermOrigin origin)
    {
        if (_known.Add((term, word.Group))) _terms.Add(new QueryTerm(term, word.Written, weight, origin, word.Group));
    }

    public SearchQuery ToQuery() => new([.. _terms.OrderBy(term => term.Group).ThenBy(term => term.Origin)]);
}
