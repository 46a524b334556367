namespace ChatBot.Discord.Wire;

/// <summary>https://docs.discord.com/developers/resources/user</summary>
internal sealed record User
{
    public required Snowflake Id { get; init; }

    public string? Username { get; init; }

    /// <summary>What others see, where the person has chosen one.</summary>
    public string? GlobalName { get; init; }

    public bool Bot { get; init; }

    /// <summary>Discord itself speaking.</summary>
    public bool System { get; init; }
}

/// <summary>A person inside a server.</summary>
internal sealed record GuildMember
{
    /// <summary>Absent where the event names the user beside the member.</summary>
    public User? User { get; init; }

    public string? Nick { get; init; }

    public IReadOnlyList<Snowflake> Roles { get => field ?? []; init; }
}
