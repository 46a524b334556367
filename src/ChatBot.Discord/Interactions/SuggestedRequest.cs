using ChatBot.Answers;
using static ChatBot.Answers.Outcome;

namespace ChatBot.Discord.Interactions;

/// <summary>A request again, with a name that the documents know in place of the one that they do not.</summary>
internal static class SuggestedRequest
{
    public static ChatRequest With(string name, ChatRequest request, Answer unknown)
    {
        // A plain question holds the name among its other words: it is asked as the command that it was understood as.
        var isPlain = request.Command == Answers.Commands.Ask && request.Command != unknown.Command;
        var asked = isPlain ? new ChatRequest { Command = unknown.Command } : request;
        return unknown.Outcome switch
        {
            UnknownTalk => asked with { Talk = name },
            UnknownSpeaker when asked.Person is not null || asked.Command == Answers.Commands.WhoAttended => asked with { Person = name },
            UnknownSpeaker when asked.Command == Answers.Commands.Actions => asked with { Owner = name },
            UnknownSpeaker => asked with { Speaker = name },
            UnknownDocument when asked.Documents.Count > 0 => asked with
            {
                Documents = [.. asked.Documents.Select(document => IsNamed(document, unknown) ? name : document)],
            },
            UnknownDocument => asked with { Document = name },
            _ => asked,
        };
    }

    /// <summary>Of several documents, the one that the answer says is unknown.</summary>
    private static bool IsNamed(string document, Answer unknown) => unknown.Summary.Contains($"“{document}”", StringComparison.Ordinal);
}
