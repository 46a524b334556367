using System.Text.Json.Serialization;

namespace ChatBot.Discord.Wire;

/// <summary>A message as we send or edit it. What is null is not written: an edit leaves it as it was.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#create-message</remarks>
internal sealed record MessageBody : InteractionResponseData
{
    /// <summary>Up to 2000 characters.</summary>
    public string? Content { get; init; }

    /// <summary>Up to 10, with up to 6000 characters in all of them together.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>Up to 5 rows of up to 5 buttons.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    public AllowedMentions? AllowedMentions { get; init; }

    public MessageFlags? Flags { get; init; }

    /// <summary>The message that this one replies to.</summary>
    public MessageReference? MessageReference { get; init; }

    /// <summary>Up to 25 characters; with <see cref="EnforceNonce"/> the same one within minutes makes no second message.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    [JsonIgnore]
    public bool IsEphemeral => Flags?.HasFlag(MessageFlags.Ephemeral) ?? false;
}

[Flags]
internal enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 1 << 2,

    /// <summary>Seen by one person only.</summary>
    Ephemeral = 1 << 6,
    SuppressNotifications = 1 << 12,
}

/// <summary>Who may be pinged by a message, whatever stands in it.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#allowed-mentions-object</remarks>
internal sealed record AllowedMentions
{
    /// <summary>Nobody: the only way this bot sends anything.</summary>
    public static AllowedMentions None { get; } = new() { Parse = [] };

    public required IReadOnlyList<string> Parse { get; init; }
}

internal sealed record MessageReference
{
    public Snowflake? MessageId { get; init; }

    public Snowflake? ChannelId { get; init; }

    public Snowflake? GuildId { get; init; }

    /// <summary>False: when the message is gone meanwhile, ours is sent all the same.</summary>
    public bool? FailIfNotExists { get; init; }
}
