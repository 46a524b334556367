using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>What outlives a connection: the numbering of events, and the events that a resume has to replay.</summary>
internal sealed class GatewaySession(string id, Identify identify, TimeProvider time) : IDisposable
{
    /// <summary>How long after its connection ended a session can be resumed.</summary>
    private static readonly TimeSpan Resumable = TimeSpan.FromMinutes(5);
    private const int Kept = 10_000;

    private readonly SemaphoreSlim _order = new(1);
    private readonly Queue<(long Sequence, JsonObject Frame)> _sent = [];
    private GatewayLine? _line;
    private long _sequence;
    private long? _left;

    public string Id => id;

    public Identify Identify => identify;

    public bool IsOf(ulong? guild) => identify.Shard == (int)((guild ?? 0) >> 22) % identify.Shards;

    /// <summary>Numbers the event, keeps it, and sends it when somebody is connected.</summary>
    public async Task DispatchAsync(string name, JsonNode data)
    {
        await _order.WaitAsync();
        try
        {
            var frame = ServerFrames.Dispatch(name, data, ++_sequence);
            _sent.Enqueue((_sequence, frame));
            if (_sent.Count > Kept) _sent.Dequeue();
            if (_line is { } line) await line.SendAsync(frame);
        }
        finally
        {
            _order.Release();
        }
    }

    public void Attach(GatewayLine line)
    {
        _line = line;
        _left = null;
    }

    /// <summary>Does nothing when another connection has taken over.</summary>
    public void Detach(GatewayLine line)
    {
        if (_line != line) return;
        _line = null;
        _left = time.GetTimestamp();
    }

    public void Dispose() => _order.Dispose();

    /// <summary>Sends everything after the sequence number, then RESUMED, and goes on over this connection.</summary>
    public async Task<ResumeVerdict> ResumeAsync(GatewayLine line, long after)
    {
        if (_left is { } left && time.GetElapsedTime(left) > Resumable) return ResumeVerdict.Gone;
        await _order.WaitAsync();
        try
        {
            if (after > _sequence) return ResumeVerdict.InvalidSequence;
            if (_sent.TryPeek(out var oldest) && after < oldest.Sequence - 1) return ResumeVerdict.Gone;
            foreach (var (_, frame) in _sent.Where(sent => sent.Sequence > after)) await line.SendAsync(frame);
            var old = _line;
            Attach(line);
            if (old != line) old?.Cut();
        }
        finally
        {
            _order.Release();
        }

        await DispatchAsync("RESUMED", new JsonObject { ["_trace"] = new JsonArray() });
        return ResumeVerdict.Resumed;
    }
}

internal enum ResumeVerdict
{
    Resumed,

    /// <summary>Answered with op 9, not resumable.</summary>
    Gone,

    /// <summary>Close 4007.</summary>
    InvalidSequence,
}
