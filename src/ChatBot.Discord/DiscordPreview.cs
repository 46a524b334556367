using System.Text.Json;
using ChatBot.Conversations.Asking;
using ChatBot.Discord.Interactions;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord;

/// <summary>What a slash command is answered with on Discord, for a surface that shows how it looks there. Needs no connection and no token.</summary>
public static class DiscordPreview
{
    /// <summary>The message's body as it would be sent.</summary>
    public static JsonElement Of(ChatReply.Answered reply) =>
        JsonSerializer.SerializeToElement(Answering.Written(reply, Answering.AskedIn(reply.Request), page: 0, isPrivate: false), DiscordJson.Default.MessageBody);
}
