using System.Text.Json;

namespace ChatBot.Discord.Wire;

/// <summary>Somebody used a command, pressed a button or is typing an option.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding</remarks>
internal sealed record Interaction
{
    public required Snowflake Id { get; init; }

    public required Snowflake ApplicationId { get; init; }

    public required InteractionType Type { get; init; }

    public required InteractionToken Token { get; init; }

    public InteractionData? Data { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ChannelId { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>In a server; elsewhere <see cref="User"/>.</summary>
    public GuildMember? Member { get; init; }

    public User? User { get; init; }

    /// <summary>The message whose button was pressed.</summary>
    public Message? Message { get; init; }

    public InteractionContext? Context { get; init; }

    /// <summary>The language that the person has chosen: "pt-BR".</summary>
    public string? Locale { get; init; }

    /// <summary>Who installed the application, by <see cref="IntegrationType"/> as a number; "0" is "0" in a direct message with the bot.</summary>
    public IReadOnlyDictionary<string, Snowflake>? AuthorizingIntegrationOwners { get; init; }

    public User? Invoker => Member?.User ?? User;
}

internal enum InteractionType
{
    Ping = 1,
    ApplicationCommand = 2,
    MessageComponent = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

internal sealed record InteractionData
{
    /// <summary>Of a command.</summary>
    public string? Name { get; init; }

    /// <summary>Of a command; of a component's data it is absent.</summary>
    public ApplicationCommandType? Type { get; init; }

    public IReadOnlyList<InteractionOption> Options { get => field ?? []; init; }

    public ResolvedObjects? Resolved { get; init; }

    /// <summary>Of a menu's command: the message or the person.</summary>
    public Snowflake? TargetId { get; init; }

    /// <summary>Of a component or a form.</summary>
    public string? CustomId { get; init; }

    /// <summary>Of a select: what was chosen.</summary>
    public IReadOnlyList<string> Values { get => field ?? []; init; }

    /// <summary>Of a form: its fields as they were filled in.</summary>
    public IReadOnlyList<Component> Components { get => field ?? []; init; }
}

internal sealed record InteractionOption
{
    public required string Name { get; init; }

    public ApplicationCommandOptionType Type { get; init; }

    /// <summary>A string, a number or a boolean; while it is being typed, whatever stands there.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Whether this is the one that is being typed.</summary>
    public bool Focused { get; init; }
}

internal sealed record ResolvedObjects
{
    public IReadOnlyDictionary<Snowflake, Message>? Messages { get; init; }

    public IReadOnlyDictionary<Snowflake, User>? Users { get; init; }

    /// <summary>In a server; without the user, who stands in <see cref="Users"/>.</summary>
    public IReadOnlyDictionary<Snowflake, GuildMember>? Members { get; init; }
}

internal sealed record Channel
{
    public Snowflake Id { get; init; }

    public ChannelType Type { get; init; }

    /// <summary>Of a thread: the channel it hangs from.</summary>
    public Snowflake? ParentId { get; init; }
}

internal enum ChannelType
{
    GuildText = 0,
    DirectMessage = 1,
    GuildVoice = 2,
    GroupDirectMessage = 3,
    GuildAnnouncement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
}
