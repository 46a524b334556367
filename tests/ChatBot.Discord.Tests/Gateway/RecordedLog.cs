using System.Collections.Concurrent;
using ChatBot.Discord.Gateway;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Tests.Gateway;

internal sealed class RecordedLog : ILogger<GatewayClient>
{
    private readonly ConcurrentQueue<(LogLevel Level, EventId Id, string Text)> _lines = [];

    public IReadOnlyList<(LogLevel Level, EventId Id, string Text)> Lines => [.. _lines];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue((logLevel, eventId, $"{formatter(state, exception)} {exception}"));
}
