namespace ChatBot.Evidence.Inference;

/// <summary>
/// The threads that the models run on: few, and no others, so that whoever acknowledges messages never waits for a free one. Jobs go in the order in
/// which they came, those of the background after all others. Each item of a job runs on one thread, so results do not depend on their number.
/// </summary>
internal sealed class InferenceThreads : IDisposable
{
    private readonly object _lock = new();
    private readonly LinkedList<Job> _jobs = [];
    private readonly LinkedList<Job> _background = [];
    private readonly Thread[] _threads;
    private readonly int _backgroundThreads;
    private readonly TimeSpan _patience;
    private readonly Action _rest;
    private int _inBackground;
    private int _busy;
    private bool _hasWorked = true;
    private bool _isDisposed;

    /// <param name="backgroundThreads">How many of the threads work in the background at the most.</param>
    /// <param name="patience">How long nothing is done before <paramref name="rest"/> is, once.</param>
    public InferenceThreads(int threads, int backgroundThreads, TimeSpan patience, Action rest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(backgroundThreads, 1);
        (_backgroundThreads, _patience, _rest) = (backgroundThreads, patience, rest);
        _threads = new Thread[threads];
        for (var i = 0; i < threads; i++)
        {
            _threads[i] = new Thread(Work) { IsBackground = true, Name = $"Inference {i + 1}" };
            _threads[i].Start();
        }
    }

    /// <summary>Jobs of which some item is not begun, those of the background not among them.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock) return _jobs.Count;
        }
    }

    /// <summary>
    /// Runs the items 0 to <paramref name="count"/> - 1. When the task has ended none of them runs any more, whether it ended well, was cancelled or
    /// one of them failed.
    /// </summary>
    public Task RunAsync(int count, Action<int> item, bool isBackground, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
        if (count == 0) return Task.CompletedTask;
        var job = new Job(count, item, isBackground, cancellationToken);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            QueueOf(job).AddLast(job);
            job.OnCancelled = cancellationToken.Register(() => Stop(job));
            Monitor.PulseAll(_lock);
        }
        return job.Completion;
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            foreach (var job in (Job[])[.. _jobs, .. _background]) Close(job, new ObjectDisposedException(nameof(InferenceThreads)));
            Monitor.PulseAll(_lock);
        }
        foreach (var thread in _threads) thread.Join();
    }

    private void Work()
    {
        while (Next() is var (job, index))
        {
            if (job is null)
            {
                _rest();
                continue;
            }
            Exception? failure = null;
            try
            {
                job.Item(index);
            }
#pragma warning disable CA1031 // What fails in an item is told to whoever waits for the job; the thread goes on with the others.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = exception;
            }
            Return(job, failure);
        }
    }

    /// <returns>No job where it is time to rest; null at the end.</returns>
    private (Job? Job, int Index)? Next()
    {
        lock (_lock)
        {
            while (true)
            {
                if (_isDisposed) return null;
                if ((_jobs.First ?? FirstInBackground())?.Value is { } job) return (job, Take(job));
                if (Monitor.Wait(_lock, _patience) || !_hasWorked || _busy > 0) continue;
                _hasWorked = false;
                return (null, 0);
            }
        }
    }

    private LinkedListNode<Job>? FirstInBackground() => _inBackground < _backgroundThreads ? _background.First : null;

    private int Take(Job job)
    {
        (_hasWorked, _busy) = (true, _busy + 1);
        job.Running++;
        if (job.IsBackground) _inBackground++;
        var index = job.Next++;
        if (job.Next == job.Count) QueueOf(job).Remove(job);
        return index;
    }

    private void Return(Job job, Exception? failure)
    {
        lock (_lock)
        {
            _busy--;
            job.Running--;
            if (job.IsBackground)
            {
                _inBackground--;
                Monitor.PulseAll(_lock);
            }
            if (failure is not null) Close(job, failure);
            EndWhenIdle(job);
        }
    }

    private void Stop(Job job)
    {
        lock (_lock) Close(job, failure: null);
    }

    /// <summary>No further item of the job is begun.</summary>
    private void Close(Job job, Exception? failure)
    {
        QueueOf(job).Remove(job);
        job.Failure ??= failure;
        job.IsClosed = true;
        EndWhenIdle(job);
    }

    private LinkedList<Job> QueueOf(Job job) => job.IsBackground ? _background : _jobs;

    private static void EndWhenIdle(Job job)
    {
        if (job.Running == 0 && (job.IsClosed || job.Next == job.Count)) job.End();
    }

    private sealed class Job(int count, Action<int> item, bool isBackground, CancellationToken cancellationToken)
    {
        private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Count { get; } = count;

        public Action<int> Item { get; } = item;

        public bool IsBackground { get; } = isBackground;

        public int Next { get; set; }

        public int Running { get; set; }

        public bool IsClosed { get; set; }

        public Exception? Failure { get; set; }

        public CancellationTokenRegistration OnCancelled { get; set; }

        public Task Completion => _completion.Task;

        public void End()
        {
            OnCancelled.Unregister();
            if (Failure is not null)
            {
                _completion.TrySetException(Failure);
            }
            else if (IsClosed)
            {
                _completion.TrySetCanceled(cancellationToken);
            }
            else
            {
                _completion.TrySetResult();
            }
        }
    }
}
