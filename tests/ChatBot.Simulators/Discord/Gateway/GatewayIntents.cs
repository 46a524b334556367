using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>What a session gets to see for the intents that it named: https://discord.com/developers/docs/events/gateway#gateway-intents</summary>
internal static class GatewayIntents
{
    public const long Guilds = 1 << 0;
    public const long GuildMessages = 1 << 9;
    public const long DirectMessages = 1 << 12;
    public const long MessageContent = 1 << 15;

    /// <summary>GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT.</summary>
    public const long Privileged = 1 << 1 | 1 << 8 | MessageContent;

    private const long Known = 0x1FFFF | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25;

    /// <summary>The close code that a set of intents earns; null when it is allowed.</summary>
    public static int? CloseCodeOf(long intents, long allowedPrivileged) =>
        (intents & ~Known) != 0 ? 4013 : (intents & Privileged & ~allowedPrivileged) != 0 ? 4014 : null;

    /// <summary>The event as a session sees it; null when it does not.</summary>
    public static JsonNode? Show(string name, JsonNode data, long intents, DiscordPerson bot)
    {
        if (name is "GUILD_CREATE" or "GUILD_DELETE" or "CHANNEL_CREATE" or "CHANNEL_DELETE" or "THREAD_CREATE") return Has(intents, Guilds) ? data : null;
        if (name is not ("MESSAGE_CREATE" or "MESSAGE_UPDATE") || data is not JsonObject message) return data;
        var isDirect = message["guild_id"] is null;
        if (!Has(intents, isDirect ? DirectMessages : GuildMessages)) return null;
        return isDirect || Has(intents, MessageContent) || Concerns(message, bot) ? data : Emptied(message);
    }

    private static bool Has(long intents, long one) => (intents & one) != 0;

    /// <summary>
    /// Without MESSAGE_CONTENT a bot reads its own messages and those that mention it:
    /// https://discord.com/developers/docs/events/gateway#message-content-intent
    /// </summary>
    private static bool Concerns(JsonObject message, DiscordPerson bot) =>
        (string?)message["author"]?["id"] == bot.Id.ToText()
        || (message["mentions"] as JsonArray)?.Any(person => (string?)person?["id"] == bot.Id.ToText()) == true;

    private static JsonObject Emptied(JsonObject message)
    {
        var emptied = (JsonObject)message.DeepClone();
        emptied["content"] = "";
        foreach (var list in (string[])["embeds", "attachments", "components"]) emptied[list] = new JsonArray();
        emptied.Remove("poll");
        return emptied;
    }
}
