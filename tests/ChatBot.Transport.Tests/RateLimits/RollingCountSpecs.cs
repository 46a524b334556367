using ChatBot.Transport.RateLimits;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Transport.Tests.RateLimits;

public sealed class RollingCountSpecs
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Counts_what_happened_within_the_window_only()
    {
        var count = new RollingCount(TimeSpan.FromMinutes(10), _clock);
        Assert.Equal(1, count.Add());
        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(2, count.Add());
        Assert.Equal(TimeSpan.FromMinutes(4), count.UntilNextIsForgotten);

        _clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(1, count.Value);
        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(0, count.Value);
        Assert.Equal(TimeSpan.Zero, count.UntilNextIsForgotten);
    }
}
