namespace ChatBot.Slack.WebApi;

/// <summary>The Web API refused or could not be reached. The message names the method and the error, and never a token or an address.</summary>
public sealed class SlackApiException : Exception
{
    public SlackApiException()
        : this("", "unknown", null)
    {
    }

    public SlackApiException(string message)
        : this("", message, null)
    {
    }

    public SlackApiException(string message, Exception innerException)
        : base(message, innerException) => (Method, Error) = ("", "unknown");

    /// <param name="needed">The scope that is missing, where Slack names it.</param>
    public SlackApiException(string method, string error, string? needed)
        : base($"{method}: {error}{(needed is null ? "" : $" ({needed})")}") => (Method, Error, Needed) = (method, error, needed);

    public string Method { get; }

    /// <summary>
    /// Slack's own name of the error (https://docs.slack.dev/reference/methods); "unreachable", "timeout", "no_json", "too_long" and
    /// "http_500" and the like are ours.
    /// </summary>
    public string Error { get; }

    public string? Needed { get; }

    /// <summary>Whether trying again later can help; if not, somebody has to change a setting or an argument.</summary>
    public bool IsTransient => Error is "unreachable" or "timeout" or "no_json" or "too_long" or "ratelimited" or "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout"
        || Error.StartsWith("http_5", StringComparison.Ordinal);

    /// <summary>Whether a message's blocks were refused, so that others may be taken; a response_url says so by its status.</summary>
    public bool IsAboutBlocks => Error is "invalid_blocks" or "invalid_blocks_format" or "invalid_attachments" or "msg_blocks_too_long" or "http_400";

    /// <summary>Whether the token itself is of no use: nothing will work until the operator has set another one.</summary>
    public bool IsTokenUseless => ApiCures.IsTokenError(Error);

    /// <summary>What to do about it, for the operator; null where nothing is known to help.</summary>
    public string? Cure => ApiCures.For(Method, Error, Needed);
}
