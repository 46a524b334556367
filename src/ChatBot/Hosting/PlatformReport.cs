using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>Logs at start which platforms are on, which are off, and what would turn them on.</summary>
internal sealed partial class PlatformReport(IConfiguration settings, ILogger<PlatformReport> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var platform in Platform.All)
        {
            if (platform.Advice(settings) is { } advice) Log.Off(logger, platform.Name, advice);
            else Log.NoAdapter(logger, platform.Name, platform.State(settings));
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(EventId = 5020, Level = LogLevel.Information, Message = "{Platform}: off; {Advice}")]
        public static partial void Off(ILogger logger, string platform, string advice);

        [LoggerMessage(EventId = 5021, Level = LogLevel.Warning, Message = "{Platform}: {State}")]
        public static partial void NoAdapter(ILogger logger, string platform, string state);
    }
}
