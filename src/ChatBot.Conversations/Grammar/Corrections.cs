using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>
/// What to ask instead, each under the name that a button carries. Of a talk, a speaker or a document that there is not: the same request
/// with each of the nearest names, in the order of the answer's suggestions. Then the whole questions that the answer offers.
/// </summary>
public static class Corrections
{
    public static IEnumerable<(string Name, ChatRequest Request)> Of(ChatRequest request, Answer answer)
    {
        // A plain question holds the name among its other words: it is asked as the command that it was understood as.
        var asked = request.Command == answer.Command ? request : request with { Command = answer.Command, Question = null };
        return answer.Suggestions.Select(name => (name, Corrected(asked, answer, name)))
            .Concat(answer.Questions.Select(question => (question, new ChatRequest { Command = Commands.Ask, Question = question })));
    }

    private static ChatRequest Corrected(ChatRequest request, Answer unknown, string name) => unknown.Outcome switch
    {
        Outcome.UnknownTalk => request with { Talk = name },
        Outcome.UnknownSpeaker when request.Command == Commands.WhoAttended => request with { Person = name },
        Outcome.UnknownSpeaker when request.Command == Commands.Actions => request with { Owner = name },
        Outcome.UnknownSpeaker => request with { Speaker = name },
        Outcome.UnknownDocument when request.Documents.Count > 0 => request with { Documents = [.. request.Documents.Select(document => IsNamed(document, unknown) ? name : document)] },
        Outcome.UnknownDocument => request with { Document = name },
        _ => request,
    };

    /// <summary>Of several documents, the one that the answer says is unknown.</summary>
    private static bool IsNamed(string document, Answer unknown) => unknown.Summary.Contains($"\u201c{document}\u201d", StringComparison.Ordinal);
}
