using ChatBot.Simulators.Clocks;
using ChatBot.Transport.Deduplication;

namespace ChatBot.Transport.Tests.Deduplication;

public sealed class RecentKeysSpecs
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void A_key_is_new_once()
    {
        var keys = new RecentKeys(TimeSpan.FromMinutes(10), 100, _clock);

        Assert.True(keys.IsNew("Ev1"));
        Assert.False(keys.IsNew("Ev1"));
        Assert.True(keys.IsNew("ev1"));
    }

    [Fact]
    public void A_key_is_forgotten_after_its_time_and_not_before()
    {
        var keys = new RecentKeys(TimeSpan.FromMinutes(10), 100, _clock);
        keys.IsNew("Ev1");

        _clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        Assert.False(keys.IsNew("Ev1"));
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.True(keys.IsNew("Ev1"));
    }

    [Fact]
    public void Over_its_capacity_the_oldest_key_is_forgotten()
    {
        var keys = new RecentKeys(TimeSpan.FromMinutes(10), 2, _clock);
        foreach (var key in (string[])["a", "b", "c"]) keys.IsNew(key);

        Assert.False(keys.IsNew("b"));
        Assert.False(keys.IsNew("c"));
        Assert.True(keys.IsNew("a"));
    }

    [Fact]
    public void Of_many_callers_with_one_key_one_is_first()
    {
        var keys = new RecentKeys(TimeSpan.FromMinutes(10), 10_000, _clock);
        var first = 0;

        Parallel.For(0, 8000, i =>
        {
            if (keys.IsNew($"{i % 1000}")) Interlocked.Increment(ref first);
        });

        Assert.Equal(1000, first);
    }
}
