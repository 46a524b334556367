using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Messages;

/// <summary>Whether somebody speaks to the bot. Whatever is not clearly meant for it is none of its business.</summary>
internal static class Addressing
{
    public static bool IsForUs(Message message, Snowflake self)
    {
        if (!IsByAPerson(message)) return false;
        if (message.GuildId is null) return true;
        if (message.Mentions.All(user => user.Id != self)) return false;
        return IsReplyTo(message, self) || Speaks(message, self);
    }

    /// <summary>A reply to one of the bot's messages; where its author switched the ping off, Discord does not even tell us what it says.</summary>
    public static bool IsReplyTo(Message message, Snowflake self) => message.ReferencedMessage?.Author?.Id == self;

    private static bool IsByAPerson(Message message) =>
        message is { Type: MessageType.Default or MessageType.Reply, WebhookId: null, Author: { Bot: false, System: false } };

    /// <summary>Who replies to somebody else may speak of the bot in passing; at the beginning or the end it is spoken to.</summary>
    private static bool Speaks(Message message, Snowflake self)
    {
        string[] mentions = [$"<@{self}>", $"<@!{self}>"];
        var content = message.Content.AsSpan().Trim().TrimEnd("?!.").TrimEnd();
        foreach (var mention in mentions)
        {
            var isThere = message.Type == MessageType.Default
                ? content.Contains(mention, StringComparison.Ordinal)
                : content.StartsWith(mention, StringComparison.Ordinal) || content.EndsWith(mention, StringComparison.Ordinal);
            if (isThere) return true;
        }

        return false;
    }
}
