using System.Text.Json.Serialization;

namespace ChatBot.Discord.Wire;

/// <summary>
/// A message as we send or edit it. All of ours are of components, the shortest sentence too: what was once sent so can be edited into
/// nothing else, so that an apology could not take the place of an answer. What is null is not written: an edit leaves it as it was.
/// </summary>
/// <remarks>
/// https://docs.discord.com/developers/resources/message#create-message
/// https://docs.discord.com/developers/components/reference
/// </remarks>
internal sealed record MessageBody : InteractionResponseData
{
    /// <summary>Up to 40, those inside others counted, with up to 4000 characters in all their texts together.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    public AllowedMentions? AllowedMentions { get; init; }

    public MessageFlags? Flags { get; init; }

    /// <summary>The message that this one replies to.</summary>
    public MessageReference? MessageReference { get; init; }

    /// <summary>Up to 25 characters; with <see cref="EnforceNonce"/> the same one within minutes makes no second message.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    public static MessageBody Of(IReadOnlyList<Component> components, bool isPrivate) => new()
    {
        Components = components,
        AllowedMentions = AllowedMentions.None,
        Flags = isPrivate ? MessageFlags.ComponentsV2 | MessageFlags.Ephemeral : MessageFlags.ComponentsV2,
    };

    /// <summary>Where who sees it is settled already, or cannot be said.</summary>
    public MessageBody WithoutEphemeral() => this with { Flags = Flags & ~MessageFlags.Ephemeral };

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

    /// <summary>Made of components alone, without content and embeds; it stays so for good.</summary>
    ComponentsV2 = 1 << 15,
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
