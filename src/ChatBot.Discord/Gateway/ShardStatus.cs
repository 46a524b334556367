namespace ChatBot.Discord.Gateway;

/// <summary>How a shard is doing, for a health report.</summary>
/// <param name="Since">When the phase began.</param>
/// <param name="Latency">From the last heartbeat to its acknowledgement; null before the first.</param>
/// <param name="Reconnects">How many connections it has lost since the start.</param>
/// <param name="LastLoss">Why it lost the last one; null when it never did.</param>
internal sealed record ShardStatus(int Shard, ShardPhase Phase, DateTimeOffset Since, TimeSpan? Latency, int Reconnects, string? LastLoss);

internal enum ShardPhase
{
    /// <summary>Waits for its turn, or before another try.</summary>
    Waiting,

    /// <summary>On the way to a new session.</summary>
    Connecting,

    /// <summary>On the way back to its session; events of meanwhile are replayed.</summary>
    Resuming,

    Ready,
    Stopped,
}
