using ChatBot.Simulators.Discord.Rest.Limits;

namespace ChatBot.Simulators.Discord.Rest.Faults;

/// <summary>Something that goes wrong with one request.</summary>
public abstract record Fault
{
    /// <summary>Answers with it and does nothing.</summary>
    public sealed record Status(int Code) : Fault;

    /// <summary>Answers with a text of whatever kind, as somebody in between does.</summary>
    public sealed record Text(int Code, string Body, string ContentType = "text/html") : Fault;

    public sealed record RateLimit(TimeSpan RetryAfter, RateLimitScope Scope = RateLimitScope.User) : Fault;

    /// <summary>No answer, until the client gives up.</summary>
    /// <param name="Carried">Whether what was asked is done all the same.</param>
    public sealed record Silence(bool Carried) : Fault;

    /// <summary>The connection is cut.</summary>
    /// <param name="Carried">Whether what was asked is done all the same.</param>
    public sealed record Cut(bool Carried) : Fault;
}
