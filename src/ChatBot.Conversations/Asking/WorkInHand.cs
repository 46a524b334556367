namespace ChatBot.Conversations.Asking;

/// <summary>What was begun and is not done: a stop waits for it, for a while.</summary>
public sealed class WorkInHand(TimeProvider time) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _tasks = [];
    private readonly CancellationTokenSource _abandoned = new();

    public int Count
    {
        get
        {
            lock (_gate) return _tasks.Count;
        }
    }

    /// <summary>Begins something, away from the caller, that is not cancelled before <see cref="FinishAsync"/> gives up on it. Its failures are its own to handle.</summary>
    public void Begin(Func<CancellationToken, Task> work)
    {
        var task = Task.Run(() => work(_abandoned.Token), CancellationToken.None);
        lock (_gate) _tasks.Add(task);
        _ = task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits until all is done, and cancels what is not done in time.</summary>
    public async Task FinishAsync(TimeSpan patience)
    {
        var all = Task.WhenAll(Tasks());
        using var waiting = new CancellationTokenSource();
        await Task.WhenAny(all, Task.Delay(patience, time, waiting.Token));
        await waiting.CancelAsync();
        await _abandoned.CancelAsync();
    }

    public void Dispose() => _abandoned.Dispose();

    private Task[] Tasks()
    {
        lock (_gate) return [.. _tasks];
    }

    private void Forget(Task task)
    {
        lock (_gate) _tasks.Remove(task);
    }
}
