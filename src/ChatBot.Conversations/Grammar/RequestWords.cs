using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>A request in words: what people see was asked, and what a follow-up goes on from.</summary>
public static class RequestWords
{
    /// <summary>How many questions before are passed on.</summary>
    private const int Remembered = 6;

    /// <summary>As a question that the query layer would answer in the same way.</summary>
    public static string AsQuestion(ChatRequest request) => request switch
    {
        { Command: Commands.Ask } => request.Question ?? "",
        { Command: Commands.WhoAttended, Person: { } person } => $"Which talks did {person} attend?",
        { Command: Commands.WhoAttended, Talk: { } talk } => $"Who attended {talk}?",
        { Command: Commands.WhoAttended } => "Who attended?",
        { Command: Commands.Outcomes } => $"What was agreed{Led("about", request.About)}{Led("at", request.Talk)}?",
        { Command: Commands.Actions } => $"What are the action items{Led("for", request.Owner)}{Led("from", request.Talk)}{Led("about", request.About)}?",
        { Command: Commands.Summary } => $"Summarize {request.Talk ?? request.Document ?? "the talks"}",
        { Command: Commands.Quote, Speaker: { } speaker, About: { } about } => $"What did {speaker} say about {about}?",
        { Command: Commands.Quote, Speaker: { } speaker } => $"What did {speaker} say?",
        { Command: Commands.Timeline, About: { } about } => $"Timeline of {about}",
        { Command: Commands.Timeline, Date: { } date } => $"What happened {date}?",
        { Command: Commands.Compare, About: { } about } => $"Compare what the documents say about {about}",
        _ => request.Command,
    };

    /// <summary>As somebody types it: "quote Mara Oyelaran on cranes"; a plain question stays what it is.</summary>
    public static string AsTyped(ChatRequest request)
    {
        if (request.Command == Commands.Ask && request is { Document: null, Speaker: null }) return request.Question ?? "";
        var about = request.About is { } subject ? request.Command == Commands.Compare ? subject : $"{(request.Command == Commands.Quote ? "on" : "about")} {subject}" : null;
        string?[] parts =
        [
            request.Command == Commands.Ask ? null : request.Command, request.Question is { } question && request.Command == Commands.Ask ? question : null,
            request.Talk, request.Owner is { } owner ? $"for {owner}" : null, request.Person, request.Command == Commands.Ask && request.Speaker is { } asked ? $"speaker:{asked}" : request.Speaker, request.Date, about,
            request.Side is { } side ? $"side:{side}" : null, request.Role is { } role ? $"role:{role}" : null,
            request.Document is { } document ? $"document:{document}" : null, request.Documents.Count > 0 ? $"in {string.Join(", ", request.Documents)}" : null, request.Citation,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>" from the second round"; nothing where nothing is named.</summary>
    private static string Led(string lead, string? name) => name is { Length: > 0 } ? $" {lead} {name}" : "";

    /// <summary>The request with what its conversation asked before it.</summary>
    /// <param name="before">Null at the start of a conversation.</param>
    public static ChatRequest Following(this ChatRequest request, ChatRequest? before) =>
        before is null || request.Command != Commands.Ask ? request : request with { Context = [.. before.Context.Append(AsQuestion(before)).TakeLast(Remembered)] };
}
