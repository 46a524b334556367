namespace ChatBot.Discord.Gateway;

/// <summary>
/// Beats in time and notices when nobody answers. The first beat comes after a random part of the interval, so that clients that connected together
/// do not beat together: https://discord.com/developers/docs/events/gateway#sending-heartbeats
/// </summary>
/// <param name="beat">Sends one heartbeat.</param>
internal sealed class Heart(Func<CancellationToken, Task> beat, TimeProvider time, Random random)
{
    private volatile bool _isAwaited;
    private long _last;

    /// <summary>Returns when a beat was not acknowledged before the next one was due: the connection is dead, although it may look open.</summary>
    public async Task BeatAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        await Task.Delay(interval * random.NextDouble(), time, cancellationToken);
        while (!_isAwaited)
        {
            _isAwaited = true;
            await BeatOnceAsync(cancellationToken);
            await Task.Delay(interval, time, cancellationToken);
        }
    }

    /// <summary>At once, because Discord asked for it.</summary>
    public Task BeatOnceAsync(CancellationToken cancellationToken)
    {
        Interlocked.Exchange(ref _last, time.GetTimestamp());
        return beat(cancellationToken);
    }

    /// <returns>How long the last beat took to be acknowledged.</returns>
    public TimeSpan Acknowledge()
    {
        _isAwaited = false;
        return time.GetElapsedTime(Interlocked.Read(ref _last));
    }
}
