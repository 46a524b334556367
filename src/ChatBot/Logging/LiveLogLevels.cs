using ChatBot.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ChatBot.Logging;

/// <summary>The levels of now; a change of them reaches loggers that exist already.</summary>
internal sealed class LiveLogLevels(LoggingOptions first) : IOptionsChangeTokenSource<LoggerFilterOptions>
{
    private volatile LoggingOptions _current = first;
    private ConfigurationReloadToken _changed = new();

    public LoggingOptions Current => _current;

    public string Name => Options.DefaultName;

    public void Set(LoggingOptions options)
    {
        _current = options;
        Interlocked.Exchange(ref _changed, new ConfigurationReloadToken()).OnReload();
    }

    public IChangeToken GetChangeToken() => Volatile.Read(ref _changed);
}
