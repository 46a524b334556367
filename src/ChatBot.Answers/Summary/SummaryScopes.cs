using ChatBot.Answers.Matching;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Summary;

/// <summary>Which talks or documents somebody wants summed up. As whatever argument it is given, a name may be of either.</summary>
internal sealed class SummaryScopes(Engine engine)
{
    private const int Suggested = 3;

    /// <summary>What is meant, or why nothing is; neither where nothing is named and there are several documents.</summary>
    public (SummaryScope? Scope, Answer? Refusal) Of(ChatRequest request) => request switch
    {
        { Talk: { } talk, Document: null } => Named(talk),
        { Talk: null, Document: { } document } => In(document),
        { Talk: { }, Document: { } } => TalkScope.Of(request, Commands.Summary, engine) is var (talks, refusal) && refusal is null
            ? (Of(talks), null)
            : (null, refusal),
        _ => (engine.Corpus.Documents is [var only] ? Of([only]) : null, null),
    };

    private (SummaryScope? Scope, Answer? Refusal) Named(string name)
    {
        var documents = engine.Documents.Match(name);
        var isWhole = documents.Count > 0 && documents.All(document => DocumentMatcher.Is(document, name));
        if (isWhole && !IsTalk(name)) return (Of(documents), null);
        if (engine.Talks.Match(name) is { Count: > 0 } talks) return (Of([.. talks.Select(match => match.Talk)]), null);
        if (documents.Count > 0) return (Of(documents), null);
        return (null, Refusals.UnknownTalk(Commands.Summary, name, engine.Talks.Nearest(name, Suggested)));
    }

    private (SummaryScope? Scope, Answer? Refusal) In(string name)
    {
        var (documents, refusal) = engine.Documents.Of(name, Commands.Summary);
        if (refusal is null) return (Of(documents), null);
        return engine.Talks.Match(name) is { Count: > 0 } talks ? (Of([.. talks.Select(match => match.Talk)]), null) : (null, refusal);
    }

    private bool IsTalk(string name) => engine.Corpus.Talks.Any(talk => talk.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>All that was reported; what is imagined where there is nothing else.</summary>
    public SummaryScope OfAll() => Of(engine.Corpus.Documents) with { Name = "the documents" };

    /// <summary>Of talks called alike those on the side of the best match; opinion only where nothing else tells of them.</summary>
    private SummaryScope Of(IReadOnlyList<Talk> matched)
    {
        var isImagined = matched[0].Provenance == Provenance.Fiction;
        var talks = Plainest(matched.Where(talk => (talk.Provenance == Provenance.Fiction) == isImagined), talk => talk.Provenance);
        var areCalledAlike = talks.TrueForAll(talk => talk.Name.Equals(talks[0].Name, StringComparison.OrdinalIgnoreCase));
        var name = areCalledAlike ? Called(talks[0].Name) : $"{talks.Count} talks";
        return new SummaryScope(name, talks, InOrder(talks.SelectMany(talk => talk.Passages)));
    }

    /// <summary>A column is no talk, whatever talks it speaks of, and what readers say below an article is not what it says.</summary>
    private SummaryScope Of(IReadOnlyList<Document> matched)
    {
        var documents = Plainest(matched, document => document.Provenance.Provenance);
        var talks = TalkScope.In(documents, engine.Corpus.Talks)
            .Where(talk => talk is { Source: TalkSource.Recorded } or { Provenance: not Provenance.Opinion }).ToList();
        var own = documents
            .SelectMany(document => document.Passages.Where(passage => passage.Provenance == document.Provenance.Provenance)).ToList();
        var name = documents is [var one]
            ? Called(talks is [{ Source: TalkSource.Recorded } only] ? only.Name : one.Title)
            : $"{documents.Count} documents";
        return new SummaryScope(name, talks, own.Count > 0 ? own : [.. documents.SelectMany(document => document.Passages)]);
    }

    /// <summary>Reports before opinion, opinion before fiction.</summary>
    private static List<T> Plainest<T>(IEnumerable<T> sources, Func<T, Provenance> provenance) => sources
        .GroupBy(source => provenance(source) switch { Provenance.Fiction => 2, Provenance.Opinion => 1, _ => 0 })
        .OrderBy(group => group.Key)
        .FirstOrDefault()?.ToList() ?? [];

    private static string Called(string name) => Wording.Talk(name) is var called && called == name ? $"\u201c{name}\u201d" : called;

    private List<Passage> InOrder(IEnumerable<Passage> passages) =>
        [.. passages.DistinctBy(engine.Corpus.NumberOf).OrderBy(engine.Corpus.NumberOf)];
}
