namespace ChatBot.Transport.RateLimits;

/// <summary>Callers wait here in the order they came. Who stands first asks the limit; nobody overtakes.</summary>
/// <param name="admit">
/// Asked for the first in line, never for two at a time: zero lets it go (and has counted it), anything else is how long to wait before asking
/// again; <see cref="Timeout.InfiniteTimeSpan"/> waits for <see cref="Nudge"/>.
/// </param>
internal sealed class WaitingLine(Func<TimeSpan> admit, TimeProvider time) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = [];
    private ITimer? _timer;

    public int Length
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        LinkedListNode<TaskCompletionSource> place;
        lock (_gate)
            place = _waiting.AddLast(turn);

        Nudge();
        await using (cancellationToken.UnsafeRegister(_ => Leave(place, cancellationToken), null))
            await turn.Task;
    }

    /// <summary>The limit has changed: whoever may go now goes.</summary>
    public void Nudge()
    {
        lock (_gate)
        {
            while (_waiting.First is { } first)
            {
                var wait = admit();
                if (wait != TimeSpan.Zero)
                {
                    Arm(wait);
                    return;
                }

                _waiting.RemoveFirst();
                first.Value.TrySetResult();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _timer?.Dispose();
            foreach (var turn in _waiting)
                turn.TrySetCanceled();
            _waiting.Clear();
        }
    }

    private void Leave(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // Somebody who was let go already has been counted, and goes.
            if (place.List is not null && place.Value.TrySetCanceled(cancellationToken))
                _waiting.Remove(place);
        }
    }

    private void Arm(TimeSpan wait)
    {
        _timer ??= time.CreateTimer(_ => Nudge(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
