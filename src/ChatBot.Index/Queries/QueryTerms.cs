namespace ChatBot.Index.Queries;

/// <summary>The terms of a query as they are gathered, by group and origin; a term comes once in a group.</summary>
internal sealed class QueryTerms
{
    private readonly List<QueryTerm> _terms = [];

    public bool IsEmpty(int group) => !_terms.Exists(term => term.Group == group);

    public void Add(string term, QuestionWord word, float weight, QueryTermOrigin origin)
    {
        if (_terms.Exists(known => known.Group == word.Group && known.Term == term)) return;
        var at = _terms.FindLastIndex(known => known.Group < word.Group || (known.Group == word.Group && known.Origin <= origin)) + 1;
        _terms.Insert(at, new QueryTerm(term, word.Written, weight, origin, word.Group));
    }

    public SearchQuery ToQuery() => new(_terms);
}
