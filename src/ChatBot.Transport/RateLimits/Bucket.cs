namespace ChatBot.Transport.RateLimits;

/// <summary>
/// A limit that only the server knows: learnt from what it reports with each answer. Until the first answer one request goes at a time; afterwards as
/// many as are left, and the others wait in order for the next window.
/// </summary>
public sealed class Bucket : IDisposable
{
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly WaitingLine _line;
    private Window? _window;
    private bool _unlimited;
    private int _underWay;
    private long _pausedUntil = long.MinValue;

    public Bucket(TimeProvider time)
    {
        _time = time;
        _line = new WaitingLine(Admit, time);
    }

    /// <summary>How many wait for their turn.</summary>
    public int Waiting => _line.Length;

    /// <summary>Whether nothing would be lost if this bucket were forgotten: nobody is here, and its window and pause are over.</summary>
    public bool IsIdle
    {
        get
        {
            // Asked outside the lock: the line asks us while it holds its own.
            if (Waiting > 0)
                return false;

            lock (_gate)
                return _underWay == 0 && _time.Until(_pausedUntil) == TimeSpan.Zero && !IsLive(out _);
        }
    }

    /// <summary>Ends when a request may go. Whoever has had a turn calls <see cref="Return"/> once, whatever became of the request.</summary>
    public ValueTask TakeAsync(CancellationToken cancellationToken) => _line.WaitAsync("", cancellationToken);

    /// <summary>What the server reported of this bucket with an answer; told before <see cref="Return"/>.</summary>
    /// <param name="limit">How many a window takes.</param>
    /// <param name="remaining">How many this window takes still.</param>
    /// <param name="resetAfter">Until the next window.</param>
    public void Learn(int limit, int remaining, TimeSpan resetAfter)
    {
        lock (_gate)
        {
            // Answers overtake one another: within a window the least counts, and a new one does not know of those still under way.
            var left = IsLive(out var window) ? Math.Min(window.Remaining, remaining) : Math.Max(0, remaining - Math.Max(0, _underWay - 1));
            _window = new Window(Math.Max(1, limit), left, _time.After(resetAfter));
            _unlimited = false;
        }
    }

    /// <summary>The server answered and reported no limit.</summary>
    public void LearnUnlimited()
    {
        lock (_gate)
            _unlimited = _window is null;
    }

    /// <summary>Nothing goes before this time has passed: the server refused a request with it.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (_gate)
            _pausedUntil = Math.Max(_pausedUntil, _time.After(duration));
    }

    /// <summary>A request that had its turn is over.</summary>
    public void Return()
    {
        lock (_gate)
            _underWay--;

        _line.Nudge();
    }

    public void Dispose() => _line.Dispose();

    private TimeSpan Admit()
    {
        lock (_gate)
        {
            if (_time.Until(_pausedUntil) is var pause && pause > TimeSpan.Zero)
                return pause;

            if (IsLive(out var window))
            {
                if (window.Remaining == 0)
                    return _time.Until(window.ResetAt);

                _window = window with { Remaining = window.Remaining - 1 };
            }
            else if (!_unlimited && _underWay >= (_window?.Limit ?? 1))
            {
                return Timeout.InfiniteTimeSpan;
            }

            _underWay++;
            return TimeSpan.Zero;
        }
    }

    private bool IsLive(out Window window)
    {
        window = _window.GetValueOrDefault();
        return _window is not null && _time.Until(window.ResetAt) > TimeSpan.Zero;
    }

    private readonly record struct Window(int Limit, int Remaining, long ResetAt);
}
