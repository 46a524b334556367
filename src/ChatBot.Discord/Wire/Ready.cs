namespace ChatBot.Discord.Wire;

/// <summary>What a session begins with. https://docs.discord.com/developers/events/gateway-events#ready</summary>
internal sealed record Ready
{
    /// <summary>The bot.</summary>
    public required User User { get; init; }
}

/// <summary>The threads of GUILD_CREATE and of THREAD_LIST_SYNC, which hold much besides.</summary>
internal sealed record ThreadList
{
    public IReadOnlyList<Channel> Threads { get => field ?? []; init; }
}
