using ChatBot.Transport.RateLimits;
using FsCheck.Xunit;

namespace ChatBot.Transport.Tests.RateLimits;

public sealed class RetryDelaysSpecs
{
    [Property]
    public bool Each_delay_lies_in_the_upper_half_of_a_doubling_that_ends_at_the_cap(int seed, byte failures)
    {
        var most = Math.Min(500 * Math.Pow(2, failures), 8_000);
        var delay = new RetryDelays(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(8), new Random(seed)).After(failures + 1);
        return delay.TotalMilliseconds >= (most / 2) - 1 && delay.TotalMilliseconds <= most + 1;
    }
}
