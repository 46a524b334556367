using System.Collections.Concurrent;
using ChatBot.Simulators.Clocks;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Tests.Support;

/// <summary>Everything that was logged, and a way to wait for a line of it.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> _lines = [];
    private readonly Lock _gate = new();
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<LogEntry> Lines => [.. _lines];

    public IReadOnlyList<LogEntry> Of(int eventId) => [.. _lines.Where(line => line.Id == eventId)];

    public ILogger CreateLogger(string categoryName) => new Book(this);

    /// <summary>Ends when one of the events is logged.</summary>
    public async Task<LogEntry> UntilAsync(params int[] eventIds)
    {
        var deadline = Task.Delay(ManualClock.Patience, TimeProvider.System);
        while (true)
        {
            var more = More;
            if (_lines.FirstOrDefault(line => eventIds.Contains(line.Id)) is { } found) return found;
            if (await Task.WhenAny(more, deadline) == deadline)
                throw new TimeoutException($"No event {string.Join(" or ", eventIds)} in:\n{string.Join('\n', _lines.Select(line => line.Text))}");
        }
    }

    public void Dispose()
    {
    }

    private Task More
    {
        get
        {
            lock (_gate) return _more.Task;
        }
    }

    private void Add(LogEntry line)
    {
        _lines.Enqueue(line);
        TaskCompletionSource more;
        lock (_gate)
        {
            more = _more;
            _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        more.SetResult();
    }

    private sealed class Book(LogBook owner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            owner.Add(new LogEntry(logLevel, eventId.Id, $"{formatter(state, exception)} {exception}".TrimEnd()));
    }
}

internal sealed record LogEntry(LogLevel Level, int Id, string Text);
