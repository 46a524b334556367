using ChatBot.Transport.RateLimits;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Transport.Tests.RateLimits;

public sealed class BucketSpecs : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Bucket _bucket;

    public BucketSpecs() => _bucket = new Bucket(_clock);

    public void Dispose() => _bucket.Dispose();

    [Fact]
    public async Task Until_the_server_has_told_its_limit_one_request_goes_at_a_time()
    {
        Goes();
        var second = Take();
        Assert.False(second.IsCompleted);

        _bucket.Return();

        await WentAsync(second);
    }

    [Fact]
    public void As_many_go_at_once_as_the_server_says_are_left()
    {
        Goes();
        _bucket.Learn(limit: 5, remaining: 2, TimeSpan.FromSeconds(1));
        _bucket.Return();

        Goes();
        Goes();
        Assert.False(Take().IsCompleted);
    }

    [Fact]
    public async Task Requests_of_an_exhausted_bucket_go_in_order_when_it_is_reset()
    {
        Exhaust(limit: 2, TimeSpan.FromSeconds(3));
        Task[] waiting = [Take(), Take(), Take()];

        _clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.All(waiting, task => Assert.False(task.IsCompleted));

        _clock.Advance(TimeSpan.FromSeconds(0.2));
        await WentAsync(waiting[0]);
        await WentAsync(waiting[1]);
        Assert.False(waiting[2].IsCompleted);
    }

    [Fact]
    public void An_answer_that_was_overtaken_does_not_add_to_what_is_left()
    {
        Goes();
        _bucket.Learn(limit: 5, remaining: 4, TimeSpan.FromSeconds(5));
        _bucket.Return();
        Goes();
        Goes();
        _bucket.Learn(limit: 5, remaining: 2, TimeSpan.FromSeconds(5));
        _bucket.Return();
        _bucket.Learn(limit: 5, remaining: 3, TimeSpan.FromSeconds(5));
        _bucket.Return();

        Goes();
        Goes();
        Assert.False(Take().IsCompleted);
    }

    [Fact]
    public void Of_a_new_window_those_under_way_are_taken_off()
    {
        Exhaust(limit: 3, TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Goes();
        Goes();
        Goes();
        Assert.False(Take().IsCompleted);

        _bucket.Learn(limit: 3, remaining: 2, TimeSpan.FromSeconds(1));
        _bucket.Return();

        Assert.False(Take().IsCompleted);
    }

    [Fact]
    public async Task A_refused_request_pauses_the_bucket()
    {
        Goes();
        _bucket.Pause(TimeSpan.FromSeconds(4));
        _bucket.Return();
        var next = Take();

        _clock.Advance(TimeSpan.FromSeconds(3.9));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.2));
        await WentAsync(next);
    }

    [Fact]
    public void Where_the_server_reports_no_limit_none_is_kept()
    {
        Goes();
        _bucket.LearnUnlimited();
        _bucket.Return();

        Assert.All(Enumerable.Range(0, 20), _ => Goes());
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_line_to_those_behind()
    {
        Exhaust(limit: 1, TimeSpan.FromSeconds(1));
        using var patience = new CancellationTokenSource();
        var impatient = _bucket.TakeAsync(patience.Token).AsTask();
        var patient = Take();

        await patience.CancelAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        await WentAsync(patient);
    }

    [Fact]
    public void A_bucket_is_idle_when_its_window_is_over_and_nobody_is_in_it()
    {
        Exhaust(limit: 1, TimeSpan.FromSeconds(1));
        Assert.False(_bucket.IsIdle);

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_bucket.IsIdle);

        Goes();
        Assert.False(_bucket.IsIdle);
    }

    private void Exhaust(int limit, TimeSpan resetAfter)
    {
        Goes();
        _bucket.Learn(limit, remaining: 0, resetAfter);
        _bucket.Return();
    }

    private Task Take() => _bucket.TakeAsync(CancellationToken.None).AsTask();

    private void Goes() => Assert.True(Take().IsCompletedSuccessfully);

    /// <summary>Continuations run elsewhere, so what was let go may take a moment to show.</summary>
    private static Task WentAsync(Task task) => task.WaitAsync(TimeSpan.FromSeconds(20));
}
