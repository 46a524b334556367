using System.Text.Json.Serialization;

namespace ChatBot.Discord.Rest;

/// <summary>Where to connect, with how many shards, and how many sessions may still be started.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#get-gateway-bot</remarks>
internal sealed record GatewayBot
{
    public required Uri Url { get; init; }

    /// <summary>The number of shards that Discord recommends.</summary>
    public int Shards { get; init; } = 1;

    public required SessionStartLimit SessionStartLimit { get; init; }

    /// <summary>More would take all memory before Discord let them identify; a bot of the largest servers has some hundreds.</summary>
    public const int MostShards = 16_000;

    /// <summary>What cannot be connected to; null when all of it can.</summary>
    [JsonIgnore]
    public string? Nonsense =>
        !Url.IsAbsoluteUri || Url.Scheme is not ("ws" or "wss") ? "an address that is no Gateway's"
        : Shards is < 1 or > MostShards ? $"a number of shards that is not within 1 to {MostShards}"
        : null;
}

/// <param name="ResetAfter">In milliseconds.</param>
/// <param name="MaxConcurrency">How many may identify within five seconds.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
