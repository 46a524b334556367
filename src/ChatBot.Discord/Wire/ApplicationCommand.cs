namespace ChatBot.Discord.Wire;

/// <summary>A command as it is registered (without ids) and as <c>GET /applications/{id}/commands</c> returns it (with them).</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands</remarks>
internal sealed record ApplicationCommand
{
    public Snowflake? Id { get; init; }

    public Snowflake? ApplicationId { get; init; }

    public Snowflake? Version { get; init; }

    public ApplicationCommandType Type { get; init; } = ApplicationCommandType.ChatInput;

    public required string Name { get; init; }

    /// <summary>By locale, as "pt-BR".</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Up to 100 characters; empty for a message command.</summary>
    public string? Description { get; init; }

    /// <summary>Up to 25, required ones first.</summary>
    public IReadOnlyList<ApplicationCommandOption>? Options { get; init; }

    public IReadOnlyList<InteractionContext>? Contexts { get; init; }

    public IReadOnlyList<IntegrationType>? IntegrationTypes { get; init; }
}

internal enum ApplicationCommandType
{
    /// <summary>Typed after a slash.</summary>
    ChatInput = 1,
    User = 2,

    /// <summary>In a message's menu, under "Apps".</summary>
    Message = 3,
}

internal sealed record ApplicationCommandOption
{
    public required ApplicationCommandOptionType Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>1 to 100 characters.</summary>
    public required string Description { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MinLength { get; init; }

    /// <summary>1 to 6000.</summary>
    public int? MaxLength { get; init; }
}

internal enum ApplicationCommandOptionType
{
    SubCommand = 1,
    SubCommandGroup = 2,
    String = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}

/// <summary>Where a command can be used.</summary>
internal enum InteractionContext
{
    Guild = 0,
    BotDirectMessage = 1,

    /// <summary>Direct messages between people, and groups of them; only for a user install.</summary>
    PrivateChannel = 2,
}

/// <summary>How an application is installed.</summary>
internal enum IntegrationType
{
    Guild = 0,
    User = 1,
}
