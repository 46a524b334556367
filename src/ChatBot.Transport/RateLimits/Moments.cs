namespace ChatBot.Transport.RateLimits;

/// <summary>Points in time on a provider's monotonic clock, which no change of the wall clock moves.</summary>
internal static class Moments
{
    public static long After(this TimeProvider time, TimeSpan duration) =>
        time.GetTimestamp() + (long)(duration.TotalSeconds * time.TimestampFrequency);

    /// <summary>Rounded up to a millisecond, as timers take no less; zero when the moment has passed.</summary>
    public static TimeSpan Until(this TimeProvider time, long moment)
    {
        var now = time.GetTimestamp();
        return moment <= now
            ? TimeSpan.Zero
            : TimeSpan.FromMilliseconds(Math.Ceiling(time.GetElapsedTime(now, moment).TotalMilliseconds));
    }
}
