using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.Tests.Support;

/// <summary>What was logged, line by line.</summary>
internal sealed class RecordedLog<TCategory> : ILogger<TCategory>
{
    private readonly ConcurrentQueue<string> _lines = [];

    public IReadOnlyList<string> Lines => [.. _lines];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(formatter(state, exception));
}
