namespace ChatBot.Conversations.Asking;

/// <summary>How many questions are answered at once, and how many may wait: answering is work for a processor, and a queue without an end only makes everybody late.</summary>
public sealed class AnsweringSlots(LimitOptions options) : IDisposable
{
    private readonly SemaphoreSlim _free = new(Environment.ProcessorCount);
    private int _waiting;

    /// <summary>A slot, to be disposed when answered; null when too many wait already.</summary>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _waiting) > options.QuestionsWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return null;
        }

        try
        {
            await _free.WaitAsync(cancellationToken);
            return new Slot(_free);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose() => _free.Dispose();

    private sealed class Slot(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
