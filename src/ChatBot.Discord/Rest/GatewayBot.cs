namespace ChatBot.Discord.Rest;

/// <summary>Where to connect, with how many shards, and how many sessions may still be started.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#get-gateway-bot</remarks>
internal sealed record GatewayBot
{
    public required Uri Url { get; init; }

    /// <summary>The number of shards that Discord recommends.</summary>
    public int Shards { get; init; } = 1;

    public required SessionStartLimit SessionStartLimit { get; init; }
}

/// <param name="ResetAfter">In milliseconds.</param>
/// <param name="MaxConcurrency">How many may identify within five seconds.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
