using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Matching;

/// <summary>The talks that a request is about: all, those of the document it names, those it names itself.</summary>
internal static class TalkScope
{
    private const int Suggested = 3;

    /// <summary>The talks in the order of worth, or why there are none: a document or a talk that nobody knows.</summary>
    public static (IReadOnlyList<Talk> Talks, Answer? Refusal) Of(ChatRequest request, string command, Engine engine)
    {
        var (documents, refusal) = engine.Documents.Of(request.Document, command);
        if (refusal is not null) return ([], refusal);
        IReadOnlyList<Talk> talks = [.. engine.Corpus.Talks.Where(talk => documents.Contains(talk.Document))];
        if (request.Talk is not { Length: > 0 } name) return (talks, null);
        var matched = engine.Talks.Match(name).Select(match => match.Talk).Where(talks.Contains).ToList();
        return matched.Count > 0 ? (matched, null) : ([], Refusals.UnknownTalk(command, name, engine.Talks.Nearest(name, Suggested)));
    }
}
