using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.SocketMode;

/// <summary>One socket of an app.</summary>
public sealed class SocketModeLine : IDisposable
{
    private readonly WebSocket _socket;
    private readonly TimeProvider _time;
    private readonly TimeSpan _deadline;
    private readonly SlackWorld _world;
    private readonly Action _abort;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly ConcurrentDictionary<string, Waiting> _waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _acknowledged = new(StringComparer.Ordinal);
    private volatile bool _isReady;

    internal SocketModeLine(WebSocket socket, SlackSimulatorOptions options, SlackWorld world, Action abort) =>
        (_socket, _time, _deadline, _world, _abort) = (socket, options.Time, options.Deadline, world, abort);

    public bool IsOpen => _socket.State == WebSocketState.Open;

    internal bool IsReady => _isReady && IsOpen;

    /// <summary>Whether things are still delivered here; off for a socket that is about to be closed.</summary>
    public bool Delivers { get => _isReady; set => _isReady = value; }

    public void Dispose() => _sending.Dispose();

    /// <summary>Announces that it will be closed: "warning", "refresh_requested", "link_disabled", "too_many_websockets".</summary>
    public Task DisconnectAsync(string reason) =>
        SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = "applink-1" } });

    /// <summary>With a close frame.</summary>
    public Task CloseAsync() => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);

    /// <summary>Without one, as when a machine dies.</summary>
    public void Cut() => _abort();

    public Task SendTextAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Delivers one envelope here and awaits its acknowledgement.</summary>
    public async Task<Delivered> DeliverAsync(JsonObject envelope, bool acceptsPayload)
    {
        var id = envelope["envelope_id"]!.GetValue<string>();
        var waiting = new Waiting(acceptsPayload);
        _waiting[id] = waiting;
        var start = _time.GetTimestamp();
        await SendAsync(envelope);
        try
        {
            var payload = await waiting.Acknowledged.Task.WaitAsync(_deadline, _time);
            return new Delivered(true, payload, _time.GetElapsedTime(start), 1);
        }
        catch (Exception problem) when (problem is TimeoutException or OperationCanceledException)
        {
            if (IsOpen) _world.Violates($"no acknowledgement of {envelope["type"]} within {_deadline.TotalSeconds} s");
            return new Delivered(false, null, _time.GetElapsedTime(start), 1);
        }
    }

    /// <param name="hello">Null for one socket too many.</param>
    internal async Task RunAsync(JsonObject? hello, bool keepsSilent, bool warns)
    {
        try
        {
            if (hello is null) await DisconnectAsync("too_many_websockets");
            else if (!keepsSilent) await SendAsync(hello);
            _isReady = hello is not null && !keepsSilent;
            if (_isReady && warns) await DisconnectAsync("warning");
            _world.Changed();
            var buffer = new byte[64 * 1024];
            while (await ReceiveAsync(buffer) is { } text) Read(text);
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // It is gone, which is all that matters.
        }

        _isReady = false;
        foreach (var waiting in _waiting.Values) waiting.Acknowledged.TrySetCanceled();
    }

    private async Task<string?> ReceiveAsync(byte[] buffer)
    {
        using var text = new MemoryStream();
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                if (_socket.State == WebSocketState.CloseReceived) await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
                return null;
            }

            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return Encoding.UTF8.GetString(text.ToArray());
        }
    }

    private void Read(string text)
    {
        if (Parse(text) is not { } frame || frame["envelope_id"]?.GetValue<string>() is not { } id)
        {
            _world.Violates($"no acknowledgement: {text}");
            return;
        }

        var payload = frame["payload"];
        _world.Recorder.Record("ack", frame.DeepClone().AsObject(), null);
        if (frame.Any(field => field.Key is not ("envelope_id" or "payload" or "retry_attempt" or "retry_reason"))) _world.Violates($"acknowledgement with unknown fields: {text}");
        if (!_waiting.TryRemove(id, out var waiting))
        {
            _world.Violates(_acknowledged.ContainsKey(id) ? "an envelope was acknowledged twice" : "an envelope was acknowledged on a socket that did not deliver it");
            return;
        }

        _acknowledged[id] = true;
        if (payload is JsonObject { Count: > 0 } && !waiting.AcceptsPayload) _world.Violates("a payload with an acknowledgement that takes none");
        waiting.Acknowledged.TrySetResult(payload is JsonObject { Count: 0 } ? null : payload?.DeepClone());
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Task SendAsync(JsonObject frame) => SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()));

    private async Task SendAsync(byte[] frame)
    {
        await _sending.WaitAsync();
        try
        {
            if (IsOpen) await _socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Cut meanwhile: the waiting acknowledgement tells.
        }
        finally
        {
            _sending.Release();
        }
    }

    private sealed record Waiting(bool AcceptsPayload)
    {
        public TaskCompletionSource<JsonNode?> Acknowledged { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
