using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Slack.SocketMode;

/// <summary>
/// Socket Mode (https://docs.slack.dev/apis/events-api/using-socket-mode): one-time addresses, up to 10 sockets, each envelope to any
/// one of them, 3 s for the acknowledgement, on the socket that delivered.
/// </summary>
public sealed class SocketModeServer : IDelivery, IDisposable
{
    private static readonly TimeSpan[] Retries = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];
    private readonly ConcurrentDictionary<string, bool> _tickets = new(StringComparer.Ordinal);
    private readonly List<SocketModeLine> _lines = [];
    private readonly Lock _gate = new();
    private readonly SlackSimulatorOptions _options;
    private readonly SlackWorld _world;
    private int _next;
    private int _accepted;

    internal SocketModeServer(SlackSimulatorOptions options, SlackWorld world) => (_options, _world) = (options, world);

    /// <summary>Those that are open, oldest first.</summary>
    public IReadOnlyList<SocketModeLine> Lines
    {
        get
        {
            lock (_gate) return [.. _lines.Where(line => line.IsOpen)];
        }
    }

    /// <summary>How many sockets were ever accepted.</summary>
    public int Accepted => _accepted;

    /// <summary>What apps.connections.open answers next instead of an address that is good.</summary>
    public ConcurrentQueue<string> WrongAddresses { get; } = new();

    /// <summary>Whether a new socket is told right after its hello that it will be closed.</summary>
    public bool WarnsAtHello { get; set; }

    /// <summary>Whether a new socket gets no hello.</summary>
    public bool KeepsSilent { get; set; }

    public void Dispose()
    {
        foreach (var line in Lines) line.Cut();
    }

    /// <summary>Awaits that so many sockets are open.</summary>
    public async Task<IReadOnlyList<SocketModeLine>> UntilOpenAsync(int count)
    {
        return await _world.WaitForAsync(_ => Lines is { } lines && lines.Count == count ? lines : null, $"{count} open sockets");
    }

    /// <summary>Awaits that so many sockets have been accepted in all.</summary>
    public Task UntilAcceptedAsync(int count) => _world.WaitForAsync(_ => Accepted >= count ? this : null, $"{count} sockets accepted");

    public async Task<Delivered> DeliverAsync(DeliveryKind kind, JsonObject payload, bool acceptsPayload)
    {
        for (var attempt = 0; ; attempt++)
        {
            var line = Pick() ?? await _world.WaitForAsync(_ => Pick(), "a socket to deliver on");
            var delivered = await line.DeliverAsync(Envelope(kind, payload, acceptsPayload, attempt), acceptsPayload);
            if (delivered.IsAcknowledged || kind != DeliveryKind.Event || attempt == Retries.Length) return delivered with { Attempts = attempt + 1 };
            await Task.Delay(Retries[attempt], _options.Time);
        }
    }

    internal JsonObject Open()
    {
        if (WrongAddresses.TryDequeue(out var wrong)) return ApiAnswer.Ok(("url", wrong));
        var ticket = Guid.NewGuid().ToString();
        _tickets[ticket] = true;
        return ApiAnswer.Ok(("url", $"ws://127.0.0.1:{_world.Port}/link/?ticket={ticket}&app_id={SlackWorld.AppId}"));
    }

    internal async Task AcceptAsync(HttpContext context)
    {
        if (!_tickets.TryRemove(context.Request.Query["ticket"].ToString(), out _))
        {
            _world.Violates("a Socket Mode address was used twice, or is none");
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var line = new SocketModeLine(socket, _options, _world, context.Abort);
        await line.RunAsync(Add(line) ? Hello() : null, KeepsSilent, WarnsAtHello);
        lock (_gate) _lines.Remove(line);
        _world.Changed();
    }

    /// <returns>False when it is one too many, which is told.</returns>
    private bool Add(SocketModeLine line)
    {
        int count;
        lock (_gate)
        {
            _lines.Add(line);
            count = _lines.Count;
        }

        Interlocked.Increment(ref _accepted);
        _world.Changed();
        return count <= _options.MostSockets;
    }

    private SocketModeLine? Pick()
    {
        var lines = Lines.Where(line => line.IsReady).ToList();
        return lines.Count == 0 ? null : lines[(int)((uint)Interlocked.Increment(ref _next) % (uint)lines.Count)];
    }

    private JsonObject Hello() => new()
    {
        ["type"] = "hello",
        ["num_connections"] = Lines.Count,
        ["debug_info"] = new JsonObject { ["host"] = "applink-1", ["build_number"] = 10, ["approximate_connection_time"] = _options.ApproximateConnectionTime },
        ["connection_info"] = new JsonObject { ["app_id"] = SlackWorld.AppId },
    };

    private static JsonObject Envelope(DeliveryKind kind, JsonObject payload, bool acceptsPayload, int attempt)
    {
        var envelope = new JsonObject { ["envelope_id"] = Guid.NewGuid().ToString(), ["payload"] = payload.DeepClone(), ["accepts_response_payload"] = acceptsPayload };
        envelope["type"] = kind switch { DeliveryKind.SlashCommand => "slash_commands", DeliveryKind.Interaction => "interactive", _ => "events_api" };
        if (kind != DeliveryKind.Event) return envelope;
        envelope["retry_attempt"] = attempt;
        envelope["retry_reason"] = attempt == 0 ? "" : "timeout";
        return envelope;
    }
}
