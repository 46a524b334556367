namespace ChatBot.Discord.Gateway;

/// <summary>Written by a shard, read by anybody.</summary>
internal sealed class ShardState(int shard, TimeProvider time)
{
    private readonly Lock _gate = new();
    private ShardStatus _status = new(shard, ShardPhase.Waiting, time.GetUtcNow(), null, 0, null);

    public ShardStatus Status
    {
        get
        {
            lock (_gate) return _status;
        }
    }

    public void Enter(ShardPhase phase)
    {
        lock (_gate) _status = _status with { Phase = phase, Since = time.GetUtcNow() };
    }

    public void Lose(string why)
    {
        lock (_gate) _status = _status with { Phase = ShardPhase.Waiting, Since = time.GetUtcNow(), Reconnects = _status.Reconnects + 1, LastLoss = why };
    }

    public void Measure(TimeSpan latency)
    {
        lock (_gate) _status = _status with { Latency = latency };
    }
}
