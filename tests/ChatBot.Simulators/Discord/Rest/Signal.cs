namespace ChatBot.Simulators.Discord.Rest;

/// <summary>Tells those who wait that something has changed. Waiting ends by the condition, by Discord's clock, or after 20 seconds of real time: a test never hangs.</summary>
public sealed class Signal(TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private TaskCompletionSource _next = New();

    public void Raise() => Interlocked.Exchange(ref _next, New()).SetResult();

    /// <param name="find">Null as long as it is not there.</param>
    /// <param name="within">On Discord's clock.</param>
    /// <param name="awaited">What is missing, for the message when it does not come.</param>
    public async Task<T> WaitAsync<T>(Func<T?> find, TimeSpan within, string awaited)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        using var clock = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, clock.Token);
        while (true)
        {
            var next = Volatile.Read(ref _next).Task;
            if (find() is { } found) return found;
            try
            {
                await next.WaitAsync(either.Token);
            }
            catch (OperationCanceledException exception)
            {
                // What came at the very end counts.
                return find() ?? throw new TimeoutException(
                    clock.IsCancellationRequested
                        ? $"{awaited}: nothing came within {within.TotalSeconds} s of Discord's clock."
                        : $"{awaited}: nothing came within {Patience.TotalSeconds} s.",
                    exception);
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
