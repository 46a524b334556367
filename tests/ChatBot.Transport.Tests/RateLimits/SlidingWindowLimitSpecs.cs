using ChatBot.Transport.RateLimits;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Transport.Tests.RateLimits;

public sealed class SlidingWindowLimitSpecs
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task No_more_go_than_the_windows_that_have_passed_allow()
    {
        using var limit = new SlidingWindowLimit(5, TimeSpan.FromSeconds(1), _clock);
        var taken = new List<TimeSpan>();
        var start = _clock.GetTimestamp();
        var callers = Enumerable.Range(0, 23).Select(_ => limit.TakeAsync(CancellationToken.None).AsTask()).ToList();

        for (var step = 0; callers.Count > 0; step++)
        {
            Assert.True(step < 1_000);
            foreach (var caller in callers.Where(caller => caller.IsCompleted).ToList())
            {
                await caller;
                taken.Add(_clock.GetElapsedTime(start));
                callers.Remove(caller);
            }

            _clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        Assert.Equal(23, taken.Count);
        // Seen late on a busy machine, never early.
        Assert.All(taken.Index(), one => Assert.True(one.Item >= TimeSpan.FromSeconds(one.Index / 5), $"{one.Index} after {one.Item}"));
    }

    [Fact]
    public async Task Parties_take_turns_and_each_ones_own_go_in_the_order_they_came()
    {
        using var limit = new SlidingWindowLimit(1, TimeSpan.FromSeconds(1), _clock);
        await limit.TakeAsync("first", CancellationToken.None);
        var order = new System.Collections.Concurrent.ConcurrentQueue<string>();
        string[] waiting = ["anna 1", "anna 2", "anna 3", "ben 1", "ben 2", "cleo 1"];
        var callers = waiting.Select(async name =>
        {
            await limit.TakeAsync(name.Split(' ')[0], CancellationToken.None);
            order.Enqueue(name);
        }).ToList();

        for (var gone = 1; gone <= waiting.Length; gone++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            while (order.Count < gone) await Task.Yield();
        }

        await Task.WhenAll(callers);
        Assert.Equal(["anna 1", "ben 1", "cleo 1", "anna 2", "ben 2", "anna 3"], order);
    }

    [Fact]
    public async Task Nobody_goes_while_the_server_wants_a_pause()
    {
        using var limit = new SlidingWindowLimit(5, TimeSpan.FromSeconds(1), _clock);
        limit.Pause(TimeSpan.FromSeconds(10));
        limit.Pause(TimeSpan.FromSeconds(2));
        var caller = limit.TakeAsync(CancellationToken.None).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(caller.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.2));
        await caller.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
