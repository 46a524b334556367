using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.World;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>The Gateway, version 10.</summary>
public sealed class DiscordGatewayServer(DiscordSimulatorOptions options, DiscordWorld world) : IDisposable
{
    public int Port { get; internal set; }

    /// <summary>Where clients connect to identify.</summary>
    public Uri Url => new($"ws://127.0.0.1:{Port}/");

    /// <summary>Sends an event to the session of the shard that the server belongs to (null: to shard 0), and keeps it for a resume.</summary>
    public Task DispatchAsync(string eventName, JsonNode data, ulong? guildId) => throw new NotSupportedException($"{eventName} {data} {guildId} {world.Token}");

    /// <summary>The answer of GET /gateway/bot.</summary>
    public JsonObject ToGatewayBot(int shards) => new()
    {
        ["url"] = Url.ToString().TrimEnd('/'),
        ["shards"] = shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = options.SessionStarts,
            ["remaining"] = options.SessionStartsLeft,
            ["reset_after"] = 0,
            ["max_concurrency"] = options.MaxConcurrency,
        },
    };

    public Task AcceptAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status501NotImplemented;
        return context.Response.WriteAsync($"{Url} is not there yet", context.RequestAborted);
    }

    public void Dispose()
    {
    }
}
