namespace ChatBot.Transport.RateLimits;

/// <summary>How many times something has happened within the last stretch of time.</summary>
public sealed class RollingCount(TimeSpan window, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Queue<long> _moments = new();

    public int Value
    {
        get
        {
            lock (_gate)
            {
                Forget();
                return _moments.Count;
            }
        }
    }

    /// <summary>When the oldest that is counted will no longer be; zero when there is none.</summary>
    public TimeSpan UntilNextIsForgotten
    {
        get
        {
            lock (_gate)
            {
                Forget();
                return _moments.TryPeek(out var oldest) ? window - time.GetElapsedTime(oldest) : TimeSpan.Zero;
            }
        }
    }

    /// <summary>It has happened again; the count with it.</summary>
    public int Add()
    {
        lock (_gate)
        {
            Forget();
            _moments.Enqueue(time.GetTimestamp());
            return _moments.Count;
        }
    }

    private void Forget()
    {
        while (_moments.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= window)
            _moments.Dequeue();
    }
}
