namespace ChatBot.Discord.Wire;

/// <summary>A message as we receive it.</summary>
/// <remarks>
/// https://docs.discord.com/developers/resources/message. Without the privileged intent, <see cref="Content"/>, <see cref="Attachments"/> and
/// <see cref="Components"/> are empty but in direct messages, in messages that mention us, and in our own.
/// </remarks>
internal sealed record Message
{
    public required Snowflake Id { get; init; }

    public required Snowflake ChannelId { get; init; }

    /// <summary>Null in a direct message, and in messages that are not of the gateway.</summary>
    public Snowflake? GuildId { get; init; }

    public MessageType Type { get; init; }

    public User? Author { get; init; }

    public GuildMember? Member { get; init; }

    public string Content { get => field ?? ""; init; }

    public IReadOnlyList<User> Mentions { get => field ?? []; init; }

    public bool MentionEveryone { get; init; }

    public Snowflake? WebhookId { get; init; }

    public Snowflake? ApplicationId { get; init; }

    public IReadOnlyList<Attachment> Attachments { get => field ?? []; init; }

    public IReadOnlyList<Component> Components { get => field ?? []; init; }

    public MessageFlags? Flags { get; init; }

    public MessageReference? MessageReference { get; init; }

    /// <summary>What this one replies to; null when that is gone or was not fetched.</summary>
    public Message? ReferencedMessage { get; init; }
}

internal enum MessageType
{
    Default = 0,
    Reply = 19,
    ChatInputCommand = 20,
    ThreadStarterMessage = 21,
    ContextMenuCommand = 23,
}

internal sealed record Attachment
{
    public Snowflake Id { get; init; }

    public string? Filename { get; init; }
}
