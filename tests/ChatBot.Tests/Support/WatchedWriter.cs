namespace ChatBot.Tests.Support;

/// <summary>Standard error that a test can wait on.</summary>
internal sealed class WatchedWriter : StringWriter
{
    private readonly Lock _lock = new();
    private readonly List<(string Text, TaskCompletionSource Seen)> _awaited = [];

    public WatchedWriter() => NewLine = "\n";

    public string Text
    {
        get
        {
            lock (_lock) return base.ToString();
        }
    }

    public override void Write(string? value)
    {
        lock (_lock)
        {
            base.Write(value);
            Report();
        }
    }

    public override void WriteLine(string? value)
    {
        lock (_lock)
        {
            base.WriteLine(value);
            Report();
        }
    }

    /// <summary>Ends when the text has been written.</summary>
    public Task Until(string text)
    {
        lock (_lock)
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((text, seen));
            Report();
            return seen.Task;
        }
    }

    private void Report()
    {
        var written = base.ToString();
        foreach (var (text, seen) in _awaited)
            if (written.Contains(text, StringComparison.Ordinal)) seen.TrySetResult();
    }
}
