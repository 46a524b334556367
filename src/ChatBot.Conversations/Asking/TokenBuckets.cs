namespace ChatBot.Conversations.Asking;

/// <summary>A token bucket for each key, full at first, refilled evenly over a minute. Not for several threads.</summary>
internal sealed class TokenBuckets<TKey>(int perMinute, TimeProvider time)
    where TKey : notnull
{
    /// <summary>Above this, buckets that are full again are forgotten.</summary>
    private const int Tidy = 10_000;

    private readonly Dictionary<TKey, (double Left, long At)> _buckets = [];

    private TimeSpan PerToken => TimeSpan.FromMinutes(1) / perMinute;

    /// <summary>Until there is a token; zero when there is one.</summary>
    public TimeSpan WaitFor(TKey key, long now) => LeftOf(key, now) is var left && left >= 1 ? TimeSpan.Zero : PerToken * (1 - left);

    public void Take(TKey key, long now)
    {
        _buckets[key] = (LeftOf(key, now) - 1, now);
        if (_buckets.Count > Tidy) Forget(now);
    }

    private double LeftOf(TKey key, long now) =>
        _buckets.TryGetValue(key, out var bucket) ? Math.Min(perMinute, bucket.Left + time.GetElapsedTime(bucket.At, now) / PerToken) : perMinute;

    private void Forget(long now)
    {
        foreach (var key in _buckets.Keys.Where(key => LeftOf(key, now) >= perMinute).ToList()) _buckets.Remove(key);
    }
}
