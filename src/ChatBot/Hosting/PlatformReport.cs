using ChatBot.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>Logs at start which platforms are on, which are off, the page among them, what would turn them on, and which settings nobody reads.</summary>
internal sealed partial class PlatformReport(Settings settings, ILogger<PlatformReport> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var platform in Platform.Of(settings))
        {
            if (platform.IsOn) Log.On(logger, platform.Name);
            else Log.Off(logger, platform.Name, platform.Advice);
        }

        // Where it is when it is on, it says itself.
        if (!settings.Page.Enabled) Log.Off(logger, "Page", "set Page:Enabled to true");
        foreach (var (key, nearest) in SettingKeys.Unknown(settings.Values)) Log.Unknown(logger, key, nearest is null ? "" : $"; did you mean {nearest}?");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(EventId = 5020, Level = LogLevel.Information, Message = "{Platform}: off; {Advice}")]
        public static partial void Off(ILogger logger, string platform, string advice);

        [LoggerMessage(EventId = 5022, Level = LogLevel.Warning, Message = "{Key} is set, and nothing reads it{Nearest}")]
        public static partial void Unknown(ILogger logger, string key, string nearest);

        [LoggerMessage(EventId = 5021, Level = LogLevel.Information, Message = "{Platform}: on")]
        public static partial void On(ILogger logger, string platform);
    }
}
