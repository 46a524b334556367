using System.Collections.Concurrent;
using ChatBot.Evidence.Inference;

namespace ChatBot.Evidence.Tests.Inference;

public sealed class InferenceThreadsSpecs : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualResetEventSlim _gate = new();
    private readonly ConcurrentQueue<string> _done = [];

    public void Dispose() => _gate.Dispose();

    [Fact]
    public async Task Every_item_runs_once()
    {
        using var threads = NewThreads(3, 1);
        var runs = new int[1_000];

        await RunAsync(threads, runs.Length, i => Interlocked.Increment(ref runs[i]));

        Assert.All(runs, count => Assert.Equal(1, count));
    }

    [Fact]
    public async Task Jobs_go_in_the_order_in_which_they_came()
    {
        using var threads = NewThreads(1, 1);
        Task[] jobs = [HoldAsync(threads), DoAsync(threads, "first", 2), DoAsync(threads, "second", 2), DoAsync(threads, "third", 1)];
        Assert.Equal(3, threads.Waiting);

        _gate.Set();
        await AllAsync(jobs);

        Assert.Equal(["first 0", "first 1", "second 0", "second 1", "third 0"], _done);
    }

    [Fact]
    public async Task The_background_waits_until_no_question_does()
    {
        using var threads = NewThreads(1, 1);
        Task[] jobs = [HoldAsync(threads), DoAsync(threads, "background", 2, isBackground: true), DoAsync(threads, "question", 2)];

        _gate.Set();
        await AllAsync(jobs);

        Assert.Equal(["question 0", "question 1", "background 0", "background 1"], _done);
    }

    [Fact]
    public async Task The_background_takes_no_more_threads_than_it_may()
    {
        using var threads = NewThreads(3, 1);
        var (now, most) = (0, 0);

        await threads.RunAsync(200, _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            Interlocked.Decrement(ref now);
        }, isBackground: true, CancellationToken.None).WaitAsync(Patience);

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_job_that_is_cancelled_while_it_waits_does_not_run()
    {
        using var threads = NewThreads(1, 1);
        using var cancellation = new CancellationTokenSource();
        var held = HoldAsync(threads);
        var cancelled = DoAsync(threads, "cancelled", 2, cancellationToken: cancellation.Token);
        var other = DoAsync(threads, "other", 1);

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.WaitAsync(Patience));
        _gate.Set();
        await AllAsync(held, other);

        Assert.Equal(["other 0"], _done);
    }

    [Fact]
    public async Task A_job_that_is_cancelled_while_it_runs_ends_after_the_item_that_it_is_at()
    {
        using var threads = NewThreads(1, 1);
        using var cancellation = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        var job = threads.RunAsync(5, i =>
        {
            started.Set();
            _gate.Wait(Patience);
            _done.Enqueue($"{i}");
        }, isBackground: false, cancellation.Token);
        started.Wait(Patience);

        await cancellation.CancelAsync();
        Assert.False(job.IsCompleted);
        _gate.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitAsync(Patience));
        Assert.Equal(["0"], _done);
    }

    [Fact]
    public async Task A_job_that_is_cancelled_beforehand_does_not_run()
    {
        using var threads = NewThreads(1, 1);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DoAsync(threads, "cancelled", 1, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(_done);
    }

    [Fact]
    public async Task What_fails_is_told_to_whoever_waits_and_to_nobody_else()
    {
        using var threads = NewThreads(1, 1);
        var failing = threads.RunAsync(3, i => throw new InvalidDataException($"item {i}"), isBackground: false, CancellationToken.None);
        var other = DoAsync(threads, "other", 1);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => failing.WaitAsync(Patience));
        await AllAsync(other);

        Assert.Equal("item 0", failure.Message);
        Assert.Equal(["other 0"], _done);
    }

    [Fact]
    public async Task What_waits_when_the_threads_end_is_told_so()
    {
        var threads = NewThreads(1, 1);
        var held = HoldAsync(threads);
        var waiting = DoAsync(threads, "waiting", 1);
        var ended = Task.Run(threads.Dispose);

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting.WaitAsync(Patience));
        _gate.Set();
        await AllAsync(held, ended);

        Assert.Throws<ObjectDisposedException>(() => { _ = DoAsync(threads, "late", 1); });
        Assert.Empty(_done);
    }

    [Fact]
    public async Task Nothing_to_do_is_done_at_once()
    {
        using var threads = NewThreads(1, 1);
        var held = HoldAsync(threads);

        Assert.True(DoAsync(threads, "nothing", 0).IsCompletedSuccessfully);

        _gate.Set();
        await AllAsync(held);
    }

    [Fact]
    public async Task When_nothing_was_done_for_a_while_the_threads_rest_once()
    {
        var rests = new SemaphoreSlim(0);
        using var threads = new InferenceThreads(2, 1, TimeSpan.FromMilliseconds(20), () => rests.Release());
        Assert.True(await rests.WaitAsync(Patience));

        await RunAsync(threads, 1, _ => Assert.Equal(0, rests.CurrentCount));

        Assert.True(await rests.WaitAsync(Patience));
        rests.Dispose();
    }

    private static InferenceThreads NewThreads(int threads, int backgroundThreads) => new(threads, backgroundThreads, Timeout.InfiniteTimeSpan, () => { });

    /// <summary>Occupies a thread until the gate is open.</summary>
    private Task HoldAsync(InferenceThreads threads)
    {
        var started = new ManualResetEventSlim();
        var held = RunAsync(threads, 1, _ =>
        {
            started.Set();
            _gate.Wait(Patience);
        });
        started.Wait(Patience);
        return held;
    }

    private Task DoAsync(InferenceThreads threads, string name, int count, bool isBackground = false, CancellationToken cancellationToken = default) =>
        threads.RunAsync(count, i => _done.Enqueue($"{name} {i}"), isBackground, cancellationToken);

    private static Task RunAsync(InferenceThreads threads, int count, Action<int> item) => threads.RunAsync(count, item, isBackground: false, CancellationToken.None);

    private static Task AllAsync(params Task[] tasks) => Task.WhenAll(tasks).WaitAsync(Patience);
}
