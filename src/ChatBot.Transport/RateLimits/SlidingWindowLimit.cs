namespace ChatBot.Transport.RateLimits;

/// <summary>At most so many in any stretch of time: for limits that a server counts for everything one client does.</summary>
public sealed class SlidingWindowLimit : IDisposable
{
    private readonly int _most;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;
    private readonly Queue<long> _taken = new();
    private readonly WaitingLine _line;
    private long _pausedUntil = long.MinValue;

    /// <param name="most">How many go within one <paramref name="window"/>, from 1.</param>
    public SlidingWindowLimit(int most, TimeSpan window, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        _most = most;
        _window = window;
        _time = time;
        _line = new WaitingLine(Admit, time);
    }

    /// <summary>In the order they came.</summary>
    public ValueTask TakeAsync(CancellationToken cancellationToken) => _line.WaitAsync("", cancellationToken);

    /// <summary>
    /// Parties take turns, and each one's own go in the order they came: who has many waiting keeps nobody else from going.
    /// </summary>
    public ValueTask TakeAsync(string party, CancellationToken cancellationToken) => _line.WaitAsync(party, cancellationToken);

    /// <summary>Nobody goes before this time has passed: the server said so.</summary>
    public void Pause(TimeSpan duration)
    {
        var until = _time.After(duration);
        if (until > Interlocked.Read(ref _pausedUntil))
            Interlocked.Exchange(ref _pausedUntil, until);
    }

    public void Dispose() => _line.Dispose();

    private TimeSpan Admit()
    {
        if (_time.Until(Interlocked.Read(ref _pausedUntil)) is var paused && paused > TimeSpan.Zero)
            return paused;

        while (_taken.TryPeek(out var oldest) && _time.GetElapsedTime(oldest) >= _window)
            _taken.Dequeue();

        if (_taken.Count >= _most)
            return _window - _time.GetElapsedTime(_taken.Peek());

        _taken.Enqueue(_time.GetTimestamp());
        return TimeSpan.Zero;
    }
}
