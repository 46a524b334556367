using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Support;

/// <summary>Everything that was logged, at every level, and a way to wait for a line of it.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly List<LogEntry> _lines = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<LogEntry> Lines
    {
        get
        {
            lock (_gate) return [.. _lines];
        }
    }

    public IEnumerable<LogEntry> Errors => Lines.Where(line => line.Level >= LogLevel.Error);

    /// <summary>The whole log, a line each.</summary>
    public string Text => string.Join('\n', Lines);

    public IReadOnlyList<LogEntry> Of(int eventId) => [.. Lines.Where(line => line.Id == eventId)];

    public ILogger CreateLogger(string categoryName) => new Book(this, categoryName);

    /// <summary>What writes into this book alone; whoever asks for it has it for as long as the book.</summary>
    public ILoggerFactory Factory() => LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(this));

    public void HoldsNone(params IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets) Assert.DoesNotContain(secret, Text, StringComparison.Ordinal);
    }

    /// <summary>Awaits a line with one of the event ids.</summary>
    public Task<LogEntry> UntilAsync(params int[] eventIds) => UntilSeenAsync(1, eventIds);

    /// <summary>Awaits so many lines with one of the event ids.</summary>
    /// <returns>The last of them.</returns>
    public async Task<LogEntry> UntilSeenAsync(int times, params int[] eventIds)
    {
        var deadline = Task.Delay(Patience, TimeProvider.System);
        while (true)
        {
            Task more;
            lock (_gate) more = _more.Task;
            if (Lines.Where(line => eventIds.Contains(line.Id)).ElementAtOrDefault(times - 1) is { } found) return found;
            if (await Task.WhenAny(more, deadline) == deadline) throw new TimeoutException($"No event {string.Join(" or ", eventIds)} in:\n{Text}");
        }
    }

    public void Dispose()
    {
    }

    private void Add(LogEntry line)
    {
        TaskCompletionSource more;
        lock (_gate)
        {
            _lines.Add(line);
            more = _more;
            _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        more.SetResult();
    }

    private sealed class Book(LogBook owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            owner.Add(new LogEntry(logLevel, eventId.Id, category, $"{formatter(state, exception)} {exception}".TrimEnd()));
    }
}

internal sealed record LogEntry(LogLevel Level, int Id, string Category, string Text)
{
    public override string ToString() => $"{Level} {Id} {Category}: {Text}";
}
