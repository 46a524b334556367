using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>
/// READY with every field that one client library or another cannot do without: https://discord.com/developers/docs/events/gateway-events#ready
/// </summary>
internal static class ReadyEvent
{
    public static JsonObject Of(GatewaySession session, DiscordWorld world, IEnumerable<DiscordGuild> guilds, string resumeUrl) => new()
    {
        ["v"] = 10,
        ["user"] = world.Bot.ToJson(),
        ["user_settings"] = new JsonObject(),
        ["session_id"] = session.Id,
        ["session_type"] = "normal",
        ["resume_gateway_url"] = resumeUrl,
        ["guilds"] = new JsonArray([.. guilds.Select(guild => (JsonNode)new JsonObject { ["id"] = guild.Id.ToText(), ["unavailable"] = true })]),
        ["application"] = world.Application.ToJson(),
        ["private_channels"] = new JsonArray(),
        ["relationships"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["shard"] = new JsonArray(session.Identify.Shard, session.Identify.Shards),
        ["_trace"] = new JsonArray(),
    };
}
