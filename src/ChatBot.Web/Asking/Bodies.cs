using ChatBot.Answers;

namespace ChatBot.Web.Asking;

/// <param name="Text">As somebody types it: a plain question, or a command behind "/".</param>
/// <param name="Before">The questions that a plain one follows up, oldest first; null at the start of a conversation.</param>
internal sealed record AskBody(string? Text, IReadOnlyList<string?>? Before)
{
    /// <summary>How many questions before are looked at.</summary>
    private const int Remembered = 6;

    /// <summary>The request with the questions before it; those too long to be asked are left out.</summary>
    public ChatRequest Following(ChatRequest request) => request.Command != Commands.Ask || Before is null
        ? request
        : request with { Context = [.. Before.OfType<string>().Where(question => question.Length is > 0 and <= TalkAnswers.LongestQuestion).TakeLast(Remembered)] };
}

/// <param name="Key">Of an answer, or of a request that is suggested.</param>
/// <param name="Page">From 0.</param>
internal sealed record AgainBody(string? Key, int Page);

/// <param name="IsGood">Whether the answer helped.</param>
internal sealed record VoteBody(string? Key, bool IsGood);
