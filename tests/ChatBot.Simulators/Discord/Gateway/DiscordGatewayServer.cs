using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.World;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>
/// The Gateway, version 10: https://discord.com/developers/docs/events/gateway. It keeps to the rules and closes on whoever does not; its knobs make
/// trouble as Discord does. With <see cref="Script"/> it does what the test says instead.
/// </summary>
public sealed class DiscordGatewayServer(DiscordSimulatorOptions options, DiscordWorld world) : IDisposable
{
    private readonly GatewaySessions _sessions = new(options, world);
    private readonly ConcurrentDictionary<int, GatewayConnection> _connections = [];
    private volatile GatewayScript? _script;
    private volatile bool _revoked;
    private int _count;

    public int Port { get; internal set; }

    /// <summary>Where clients connect to identify.</summary>
    public Uri Url => new($"ws://127.0.0.1:{Port}/");

    /// <summary>Everything that clients did.</summary>
    public GatewayJournal Journal { get; } = new();

    /// <summary>Heartbeats are no longer acknowledged.</summary>
    public bool WithholdsAcks { get; set; }

    /// <summary>New connections are answered with HTTP 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>From now on connections belong to the script.</summary>
    public GatewayScript Script() => _script = new GatewayScript(Journal);

    /// <summary>
    /// Sends an event to the session of the shard that the server belongs to (null: to shard 0) as far as its intents show it, and keeps it for a
    /// resume. Without a session it is lost, as it is at Discord.
    /// </summary>
    public Task DispatchAsync(string eventName, JsonNode data, ulong? guildId) =>
        Task.WhenAll(_sessions.Of(guildId).Select(session => _sessions.ShowAsync(session, eventName, data)));

    /// <summary>op 7.</summary>
    public Task RequestReconnectAsync(int shard = 0) => EachAsync(shard, connection => connection.Line.SendAsync(ServerFrames.Reconnect()));

    /// <summary>op 9.</summary>
    public Task InvalidateAsync(bool resumable, int shard = 0) => EachAsync(shard, connection => connection.InvalidateAsync(resumable));

    /// <summary>op 1: wants a heartbeat at once.</summary>
    public Task RequestHeartbeatAsync(int shard = 0) => EachAsync(shard, connection => connection.Line.SendAsync(ServerFrames.HeartbeatRequest()));

    /// <summary>Closes with a code. 4007, 4009 and those after which nobody comes back end the session too.</summary>
    public Task CloseAsync(int code, int shard = 0) => EachAsync(shard, connection =>
    {
        if (code is 4004 or 4007 or (>= 4009 and <= 4014) && connection.Session is { } session) _sessions.End(session.Id);
        return connection.Line.CloseAsync(code, $"closed with {code}");
    });

    /// <summary>The TCP connection breaks.</summary>
    public Task CutAsync(int shard = 0) => EachAsync(shard, connection =>
    {
        connection.Line.Cut();
        return Task.CompletedTask;
    });

    /// <summary>The connection stays open, and nothing is heard or said any more.</summary>
    public Task StallAsync(int shard = 0) => EachAsync(shard, connection =>
    {
        connection.Line.Stalls = true;
        return Task.CompletedTask;
    });

    /// <summary>The answer of GET /gateway/bot.</summary>
    public JsonObject ToGatewayBot(int shards) => new()
    {
        ["url"] = Url.ToString().TrimEnd('/'),
        ["shards"] = shards,
        ["session_start_limit"] = _sessions.Starts.ToJson(),
    };

    public async Task AcceptAsync(HttpContext context)
    {
        if (IsDown)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await using var line = new GatewayLine(context, socket);
        var number = Interlocked.Increment(ref _count);
        Journal.Write(number, line.Opening);
        if (_script is { } script) await script.PlayAsync(number, line);
        else await ServeAsync(number, line);
    }

    /// <summary>Every TCP connection breaks, and the script is over. What is dispatched from now on is sent to nobody.</summary>
    public void End()
    {
        foreach (var connection in _connections.Values) connection.Line.Cut();
        _script?.Dispose();
    }

    public void Dispose() => _sessions.Dispose();

    internal string ResumeUrl(string session) => $"{Url}resume/{session}";

    /// <summary>Why an IDENTIFY is not accepted; null when it is.</summary>
    internal (int Code, string Reason)? Refusal(Identify identify)
    {
        if (_revoked || identify.Token.Replace("Bot ", "", StringComparison.Ordinal) != world.Token) return (4004, "Authentication failed");
        if (identify.Shards < 1 || identify.Shard < 0 || identify.Shard >= identify.Shards) return (4010, "Invalid shard");
        var guilds = world.Guilds.Count(guild => identify.Shard == (int)(guild.Id >> 22) % identify.Shards);
        if (guilds > options.GuildsPerShard) return (4011, "Sharding required");
        return GatewayIntents.CloseCodeOf(identify.Intents, options.PrivilegedIntents) is { } code
            ? (code, code == 4014 ? "Disallowed intents" : "Invalid intents")
            : null;
    }

    /// <summary>Discord's answer to more than 1000 session starts a day: every session ends and the token is reset.</summary>
    internal Task RevokeAsync()
    {
        _revoked = true;
        _sessions.EndAll();
        return Task.WhenAll(_connections.Values.Select(connection => connection.Line.CloseAsync(4004, "Authentication failed")));
    }

    private async Task ServeAsync(int number, GatewayLine line)
    {
        var connection = new GatewayConnection(number, line, options, world, _sessions, this);
        _connections[number] = connection;
        try
        {
            await connection.RunAsync();
        }
        finally
        {
            _connections.TryRemove(number, out _);
        }
    }

    private Task EachAsync(int shard, Func<GatewayConnection, Task> act) =>
        Task.WhenAll(_connections.Values.Where(connection => connection.Session?.Identify.Shard == shard).Select(act));
}
