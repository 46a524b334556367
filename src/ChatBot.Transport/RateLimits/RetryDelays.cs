namespace ChatBot.Transport.RateLimits;

/// <summary>How long to wait before a request is tried again: twice as long each time up to a cap, and somewhere in the upper half of that, so that many do not come back at once.</summary>
/// <param name="first">The most that is waited before the second try.</param>
/// <param name="longest">The most that is ever waited.</param>
public sealed class RetryDelays(TimeSpan first, TimeSpan longest, Random random)
{
    /// <param name="failures">How many tries have failed, from 1.</param>
    public TimeSpan After(int failures)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        var most = Math.Min(first.TotalMilliseconds * Math.Pow(2, failures - 1), longest.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(most * (0.5 + (random.NextDouble() / 2)));
    }
}
