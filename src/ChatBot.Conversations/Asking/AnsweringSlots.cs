namespace ChatBot.Conversations.Asking;

/// <summary>How many questions are answered at once, and how many may wait: answering is work for a processor, and a queue without an end only makes everybody late.</summary>
public sealed class AnsweringSlots(LimitOptions options) : IDisposable
{
    private readonly int _slots = options.QuestionsAtOnce ?? Environment.ProcessorCount;
    private readonly SemaphoreSlim _free = new(options.QuestionsAtOnce ?? Environment.ProcessorCount);
    private int _waiting;

    /// <summary>How many wait for a slot.</summary>
    public int Waiting => Math.Max(0, Volatile.Read(ref _waiting));

    /// <summary>How many are being answered.</summary>
    public int InHand => _slots - _free.CurrentCount;

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
