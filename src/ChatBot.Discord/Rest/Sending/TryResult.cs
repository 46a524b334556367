namespace ChatBot.Discord.Rest.Sending;

/// <summary>What came of one try.</summary>
internal abstract record TryResult
{
    /// <param name="Body">Empty for 204.</param>
    public sealed record Succeeded(byte[] Body) : TryResult;

    /// <summary>Another try would be answered in the same way.</summary>
    public sealed record Refused(DiscordApiException Reason) : TryResult;

    /// <summary>The bucket or the global limit has been told.</summary>
    public sealed record RateLimited(TimeSpan RetryAfter, DiscordApiException Reason) : TryResult;

    /// <summary>No answer, or an error on the server's side.</summary>
    /// <param name="MayHaveArrived">Whether the request may have been carried out all the same.</param>
    public sealed record Failed(DiscordApiException Reason, bool MayHaveArrived) : TryResult;
}
