using ChatBot.Conversations.Asking;
using ChatBot.Discord.Access;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions;

/// <summary>Who did something where.</summary>
internal static class Invocation
{
    public const string Platform = DiscordConnection.Name;

    public static Asker AskerOf(Interaction interaction) =>
        new(Platform, interaction.Invoker?.Id.ToString() ?? "unknown", interaction.GuildId?.ToString());

    public static AskedFrom PlaceOf(Interaction interaction) => new(
        interaction.GuildId,
        [.. new[] { interaction.Channel?.Id ?? interaction.ChannelId, interaction.Channel?.ParentId }.OfType<Snowflake>()],
        interaction.Member?.Roles ?? []);

    /// <summary>The name that a direct message with the bot is remembered by; null elsewhere.</summary>
    public static string? ConversationOf(Interaction interaction) =>
        interaction is { Context: InteractionContext.BotDirectMessage, ChannelId: { } channel } ? ConversationOf(channel) : null;

    /// <summary>
    /// Whether a component of a message was used that one person sees: what began between the bot and one person stays there.
    /// </summary>
    public static bool IsOfPrivateMessage(Interaction interaction) =>
        (interaction.Message?.Flags & MessageFlags.Ephemeral) is MessageFlags.Ephemeral;

    /// <summary>Of a direct message.</summary>
    public static string ConversationOf(Snowflake channel) => $"discord/{channel}";
}
