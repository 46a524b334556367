namespace ChatBot.Web.Asking;

/// <param name="Text">As somebody types it: a plain question, or a command behind "/".</param>
/// <param name="After">The key of the answer that the question follows up; null at the start of a conversation.</param>
internal sealed record AskBody(string? Text, string? After);

/// <param name="Key">Of an answer, or of a request that is suggested.</param>
/// <param name="Page">From 0.</param>
internal sealed record AgainBody(string? Key, int Page);

/// <param name="IsGood">Whether the answer helped.</param>
internal sealed record VoteBody(string? Key, bool IsGood);
