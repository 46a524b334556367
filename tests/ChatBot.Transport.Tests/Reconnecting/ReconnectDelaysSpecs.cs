using ChatBot.Simulators.Clocks;
using ChatBot.Transport.Reconnecting;
using FsCheck.Xunit;

namespace ChatBot.Transport.Tests.Reconnecting;

public sealed class ReconnectDelaysSpecs
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void Each_failure_doubles_the_delay_up_to_the_cap()
    {
        var delays = new ReconnectDelays(_clock, new Luck(1));

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], Enumerable.Range(0, 8).Select(_ => Math.Round(delays.Next().TotalSeconds, 3)));
    }

    [Fact]
    public void Half_of_a_delay_is_chance()
    {
        var delays = new ReconnectDelays(_clock, new Luck(0));

        Assert.Equal([0.5, 1, 2, 4, 8, 16, 30, 30], Enumerable.Range(0, 8).Select(_ => delays.Next().TotalSeconds));
    }

    [Fact]
    public void A_connection_that_held_starts_the_count_afresh()
    {
        var delays = new ReconnectDelays(_clock, new Luck(1));
        for (var i = 0; i < 5; i++) delays.Next();

        delays.Connected();
        _clock.Advance(delays.Stable);

        Assert.Equal(1, delays.Next().TotalSeconds, 3);
    }

    [Fact]
    public void A_connection_that_broke_at_once_counts_as_a_failure()
    {
        var delays = new ReconnectDelays(_clock, new Luck(1));
        delays.Next();
        delays.Next();

        delays.Connected();
        _clock.Advance(delays.Stable - TimeSpan.FromTicks(1));

        Assert.Equal(4, delays.Next().TotalSeconds, 3);
    }

    [Fact]
    public void Time_without_a_connection_does_not_start_the_count_afresh()
    {
        var delays = new ReconnectDelays(_clock, new Luck(1));
        delays.Connected();
        delays.Next();
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(2, delays.Next().TotalSeconds, 3);
    }

    [Property]
    public bool The_same_chance_gives_the_same_delays(int seed, byte failures)
    {
        var one = new ReconnectDelays(_clock, new Random(seed));
        var other = new ReconnectDelays(_clock, new Random(seed));
        return Enumerable.Range(0, failures).All(_ => one.Next() == other.Next());
    }

    [Property]
    public bool No_delay_is_longer_than_the_cap_or_shorter_than_half_the_first(int seed, byte failures)
    {
        var delays = new ReconnectDelays(_clock, new Random(seed));
        return Enumerable.Range(0, failures).Select(_ => delays.Next()).All(delay => delay <= delays.Longest && delay >= delays.First / 2);
    }

    private sealed class Luck(double always) : Random
    {
        public override double NextDouble() => always;
    }
}
