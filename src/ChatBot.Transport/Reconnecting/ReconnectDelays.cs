using ChatBot.Transport.RateLimits;

namespace ChatBot.Transport.Reconnecting;

/// <summary>
/// How long to wait before the next attempt: doubled with each failure up to a cap, half of it by chance, so that many clients that were thrown out
/// together do not come back together. A connection that has held for <see cref="Stable"/> starts the count afresh. For one connection, not for
/// several threads.
/// </summary>
public sealed class ReconnectDelays(TimeProvider time, Random random)
{
    private int _failures;
    private long? _connected;
    private long? _requested;

    /// <summary>The first delay lies between half of it and all of it.</summary>
    public TimeSpan First { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>No delay is longer.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a connection has to hold until earlier failures no longer count.</summary>
    public TimeSpan Stable { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Notes that the connection is up and of use.</summary>
    public void Connected() => _connected = time.GetTimestamp();

    /// <summary>Earlier failures no longer count, however short the connection held.</summary>
    public void StartAfresh() => _failures = 0;

    /// <summary>
    /// Call once where the other side asked for the connection to be replaced: no delay, unless it asks again within <see cref="Stable"/>,
    /// which counts as a failure.
    /// </summary>
    public TimeSpan NextRequested()
    {
        var isSoon = _requested is { } before && time.GetElapsedTime(before) < Stable;
        _requested = time.GetTimestamp();
        return isSoon ? Next() : TimeSpan.Zero;
    }

    /// <summary>Call once for each attempt that failed or connection that ended.</summary>
    public TimeSpan Next()
    {
        if (_connected is { } since && time.GetElapsedTime(since) >= Stable) _failures = 0;
        _connected = null;
        return new RetryDelays(First, Longest, random).After(++_failures);
    }
}
