using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Matching;

/// <summary>The talks that a request is about: all, those of the document it names, those it names itself.</summary>
internal static class TalkScope
{
    private const int Suggested = 3;

    /// <summary>
    /// The talks in the order of worth, reported before imagined, or why there are none: a document or a talk that nobody knows.
    /// </summary>
    public static (IReadOnlyList<Talk> Talks, Answer? Refusal) Of(ChatRequest request, string command, Engine engine)
    {
        var (documents, refusal) = engine.Documents.Of(request.Document, command);
        if (refusal is not null) return ([], refusal);
        var sources = engine.Questions.SourcesOf(request);
        if (request.Talk is not { Length: > 0 } name)
            return ([.. In(documents, engine.Corpus.Talks).Where(Allows).OrderBy(talk => talk.Provenance == Provenance.Fiction)], null);

        var matched = In(documents, engine.Talks.Match(name).Select(match => match.Talk));
        return matched.Count > 0 ? ([.. matched.Where(Allows)], null) : ([], Refusals.UnknownTalk(command, name, engine.Talks.Nearest(name, Suggested)));

        bool Allows(Talk talk) => sources.Allows(talk.Provenance) && sources.Allows(talk.Document);
    }

    /// <summary>Those of the talks that the documents hold or tell of, in the same order.</summary>
    public static IReadOnlyList<Talk> In(IEnumerable<Document> documents, IEnumerable<Talk> talks)
    {
        var among = documents.ToHashSet();
        return [.. talks.Where(talk => among.Contains(talk.Document))];
    }
}
