using ChatBot.Transport.RateLimits;

namespace ChatBot.Discord.Gateway;

/// <summary>
/// No more than 120 frames in 60 seconds on one connection, or Discord closes it: https://discord.com/developers/docs/events/gateway#rate-limiting.
/// Some are kept for heartbeats, which cannot wait.
/// </summary>
internal sealed class SendLimit(TimeProvider time) : IDisposable
{
    public const int Most = 120;
    public const int ForHeartbeats = 10;
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly RollingCount _all = new(Window, time);
    private readonly SlidingWindowLimit _others = new(Most - ForHeartbeats, Window, time);

    /// <summary>Waits until a frame other than a heartbeat may go.</summary>
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        await _others.TakeAsync(cancellationToken);
        _all.Add();
    }

    /// <summary>Whether a heartbeat may go. It does not only when Discord has asked for more of them than it takes.</summary>
    public bool TryTakeHeartbeat()
    {
        if (_all.Value >= Most) return false;
        _all.Add();
        return true;
    }

    public void Dispose() => _others.Dispose();
}
