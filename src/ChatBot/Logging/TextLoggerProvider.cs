using ChatBot.Corpus;
using Microsoft.Extensions.Logging;

namespace ChatBot.Logging;

/// <summary>
/// One line a message on standard error, written before the call returns: the framework's console logger writes to standard output, where answers go,
/// and from a queue, which costs a thread and time before the first answer.
/// </summary>
internal sealed class TextLoggerProvider(TextWriter output, TimeProvider time) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new TextLogger(output, time, categoryName);

    public void Dispose()
    {
    }

    private sealed class TextLogger(TextWriter output, TimeProvider time, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var moment = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ");
            var message = ShownText.Of(formatter(state, exception)).ReplaceLineEndings(" ");
            output.WriteLine($"{moment} {Name(logLevel)} {category}[{eventId.Id}] {message}");
            if (exception is not null) output.WriteLine(exception);
        }

        private static string Name(LogLevel level) => level switch
        {
            LogLevel.Trace => "trce",
            LogLevel.Debug => "dbug",
            LogLevel.Information => "info",
            LogLevel.Warning => "warn",
            LogLevel.Error => "fail",
            _ => "crit",
        };
    }
}
