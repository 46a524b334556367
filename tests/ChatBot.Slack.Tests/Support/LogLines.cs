using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.Tests.Support;

/// <summary>What was logged, at every level.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly Lock _gate = new();
    private readonly List<LogLine> _lines = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<LogLine> All
    {
        get
        {
            lock (_gate) return [.. _lines];
        }
    }

    public IEnumerable<LogLine> Errors => All.Where(line => line.Level >= LogLevel.Error);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void HoldsNone(params IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets) Assert.DoesNotContain(All, line => line.Text.Contains(secret, StringComparison.Ordinal));
    }

    /// <summary>Awaits as many lines with this event id, no longer than 20 s.</summary>
    /// <returns>The last of them.</returns>
    public async Task<LogLine> UntilAsync(int eventId, int count = 1)
    {
        var deadline = Task.Delay(TimeSpan.FromSeconds(20), TimeProvider.System);
        while (true)
        {
            Task changed;
            lock (_gate) changed = _changed.Task;
            if (All.Where(line => line.EventId == eventId).ElementAtOrDefault(count - 1) is { } found) return found;
            if (await Task.WhenAny(changed, deadline) == deadline) throw new TimeoutException($"Event {eventId} was not logged, but: {string.Join('\n', All)}");
        }
    }

    public void Dispose()
    {
    }

    private void Add(LogLine line)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            _lines.Add(line);
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    private sealed class Logger(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add(new LogLine(logLevel, eventId.Id, category, $"{formatter(state, exception)} {exception}".TrimEnd()));
    }
}

internal sealed record LogLine(LogLevel Level, int EventId, string Category, string Text);
