namespace ChatBot.Transport.RateLimits;

/// <summary>
/// Callers wait here, each for a party. Parties take turns; within one, nobody overtakes. Whose turn it is asks the limit.
/// </summary>
/// <param name="admit">
/// Asked for the first in line, never for two at a time: zero lets it go (and has counted it), anything else is how long to wait before asking
/// again; <see cref="Timeout.InfiniteTimeSpan"/> waits for <see cref="Nudge"/>.
/// </param>
internal sealed class WaitingLine(Func<TimeSpan> admit, TimeProvider time) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Waiting> _waiting = [];

    /// <summary>When each party was let go last, as a number that grows; of those only that have somebody waiting.</summary>
    private readonly Dictionary<string, long> _turns = new(StringComparer.Ordinal);

    private long _turn;
    private ITimer? _timer;

    public int Length
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    /// <param name="party">For whom; the same for all where everybody goes in the order they came.</param>
    public async ValueTask WaitAsync(string party, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var waiting = new Waiting(party, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        LinkedListNode<Waiting> place;
        lock (_gate)
            place = _waiting.AddLast(waiting);

        Nudge();
        await using (cancellationToken.UnsafeRegister(_ => Leave(place, cancellationToken), null))
            await waiting.Go.Task;
    }

    /// <summary>The limit has changed: whoever may go now goes.</summary>
    public void Nudge()
    {
        lock (_gate)
        {
            while (Next() is { } next)
            {
                var wait = admit();
                if (wait != TimeSpan.Zero)
                {
                    Arm(wait);
                    return;
                }

                Remove(next);
                if (_turns.ContainsKey(next.Value.Party)) _turns[next.Value.Party] = ++_turn;
                next.Value.Go.TrySetResult();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _timer?.Dispose();
            foreach (var waiting in _waiting)
                waiting.Go.TrySetCanceled();
            _waiting.Clear();
            _turns.Clear();
        }
    }

    /// <summary>The first of the party that has had no turn for longest.</summary>
    private LinkedListNode<Waiting>? Next()
    {
        var next = _waiting.First;
        for (var place = next?.Next; place is not null; place = place.Next)
            if (_turns.GetValueOrDefault(place.Value.Party) < _turns.GetValueOrDefault(next!.Value.Party)) next = place;
        return next;
    }

    private void Remove(LinkedListNode<Waiting> place)
    {
        _waiting.Remove(place);
        if (_waiting.All(other => other.Party != place.Value.Party)) _turns.Remove(place.Value.Party);
        else _turns.TryAdd(place.Value.Party, 0);
    }

    private void Leave(LinkedListNode<Waiting> place, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // Somebody who was let go already has been counted, and goes.
            if (place.List is not null && place.Value.Go.TrySetCanceled(cancellationToken))
                Remove(place);
        }
    }

    private sealed record Waiting(string Party, TaskCompletionSource Go);

    private void Arm(TimeSpan wait)
    {
        _timer ??= time.CreateTimer(_ => Nudge(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
