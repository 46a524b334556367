namespace ChatBot.Discord.Wire;

/// <summary>What <c>GET /applications/@me</c> and READY say about who we are.</summary>
internal sealed record Application
{
    public required Snowflake Id { get; init; }

    public string? Name { get; init; }

    public long? Flags { get; init; }

    public User? Bot { get; init; }
}
