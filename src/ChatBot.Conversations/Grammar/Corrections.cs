using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>What somebody may have meant who named a talk, a speaker or a document that there is not: the same request with each of the nearest names.</summary>
public static class Corrections
{
    public static IEnumerable<(string Name, ChatRequest Request)> Of(ChatRequest request, Answer answer) =>
        answer.Suggestions.Select(name => (name, Corrected(request with { Command = answer.Command, Question = null }, answer.Outcome, name)));

    private static ChatRequest Corrected(ChatRequest request, Outcome outcome, string name) => outcome switch
    {
        Outcome.UnknownTalk => request with { Talk = name },
        Outcome.UnknownSpeaker when request.Command == Commands.WhoAttended => request with { Person = name },
        Outcome.UnknownSpeaker when request.Command == Commands.Actions => request with { Owner = name },
        Outcome.UnknownSpeaker => request with { Speaker = name },
        _ when request.Command == Commands.Compare => request with { Documents = [name] },
        _ => request with { Document = name },
    };
}
