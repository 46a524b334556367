using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Simulators.Clocks;

/// <summary>
/// A clock that a test turns by hand and that tells what waits for it: a test first awaits that somebody waits, then turns the clock by exactly that
/// much, so that nothing depends on who is faster. Only the waiting for a signal is real time, and it is bounded.
/// </summary>
public sealed class ManualClock : FakeTimeProvider
{
    /// <summary>How long a test waits for a signal before it fails, in real time.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly HashSet<WatchedTimer> _timers = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ManualClock()
        : base(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>
    /// Completes as soon as something waits for between <paramref name="atLeast"/> and <paramref name="atMost"/> from now; at once when something
    /// does already.
    /// </summary>
    /// <returns>How long it still has to wait.</returns>
    public async Task<TimeSpan> UntilSomethingWaitsAsync(TimeSpan atLeast, TimeSpan atMost)
    {
        var deadline = Task.Delay(Patience, System);
        while (true)
        {
            var changed = Changed;
            if (Remaining(atLeast, atMost) is { } remaining) return remaining;
            if (await Task.WhenAny(changed, deadline) == deadline) throw new TimeoutException($"Nothing waits for {atLeast} to {atMost}, but for: {Pending()}.");
        }
    }

    /// <summary>Awaits that something waits for between the two, then turns the clock by exactly what it waits for.</summary>
    public async Task<TimeSpan> PassAsync(TimeSpan atLeast, TimeSpan atMost)
    {
        var remaining = await UntilSomethingWaitsAsync(atLeast, atMost);
        Advance(remaining);
        return remaining;
    }

    /// <summary>As <see cref="PassAsync(TimeSpan, TimeSpan)"/> for a wait that is known to the tick.</summary>
    public Task PassAsync(TimeSpan wait) => PassAsync(wait, wait);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WatchedTimer(this);
        timer.Start(base.CreateTimer(_ => timer.Fire(callback, state), null, dueTime, period), dueTime, period);
        return timer;
    }

    private Task Changed
    {
        get
        {
            lock (_gate) return _changed.Task;
        }
    }

    private TimeSpan? Remaining(TimeSpan atLeast, TimeSpan atMost)
    {
        lock (_gate)
        {
            var now = GetUtcNow();
            return _timers.Select(timer => timer.Due - now).Where(left => left >= atLeast && left <= atMost).Select(left => (TimeSpan?)left).Min();
        }
    }

    private string Pending()
    {
        lock (_gate) return string.Join(", ", _timers.Select(timer => timer.Due - GetUtcNow()));
    }

    private void Note(WatchedTimer timer, DateTimeOffset? due)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            if (due is { } at) timer.Due = at;
            if (due is null) _timers.Remove(timer);
            else _timers.Add(timer);
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    private sealed class WatchedTimer(ManualClock clock) : ITimer
    {
        private ITimer? _inner;
        private TimeSpan _period;

        public DateTimeOffset Due { get; set; }

        public void Start(ITimer inner, TimeSpan dueTime, TimeSpan period)
        {
            _inner = inner;
            Schedule(dueTime, period);
        }

        public void Fire(TimerCallback callback, object? state)
        {
            if (_period > TimeSpan.Zero) clock.Note(this, clock.GetUtcNow() + _period);
            else clock.Note(this, null);
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Schedule(dueTime, period);
            return _inner!.Change(dueTime, period);
        }

        public void Dispose()
        {
            clock.Note(this, null);
            _inner!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Schedule(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            if (dueTime > TimeSpan.Zero) clock.Note(this, clock.GetUtcNow() + dueTime);
            else if (dueTime == Timeout.InfiniteTimeSpan) clock.Note(this, null);
        }
    }
}
