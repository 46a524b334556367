using ChatBot.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Logging;

/// <summary>
/// Looks now and then whether a settings file has changed, and takes its log levels. It reads the files rather than being told: of watches a machine has few, and a file that a
/// container engine mounts is changed in ways that they do not see.
/// </summary>
internal sealed partial class LogLevelWatch(ProcessEnvironment environment, LiveLogLevels levels, TimeProvider time, ILogger<LogLevelWatch> logger) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        for (var before = Texts(); await timer.WaitForNextTickAsync(stoppingToken);)
        {
            var now = Texts();
            if (now == before) continue;
            before = now;
            Take();
        }
    }

    private void Take()
    {
        try
        {
            var settings = Settings.Load(environment);
            levels.Set(settings.Logging);
            var usual = settings.Logging.LogLevel.GetValueOrDefault(LoggingOptions.Default, nameof(LogLevel.Information));
            Log.Taken(logger, usual);
        }
        catch (InvalidSettingsException problem)
        {
            Log.NotTaken(logger, string.Join(' ', problem.Problems));
        }
    }

    private string Texts() => string.Join('\0', SettingsFiles.Of(environment).Select(Text));

    /// <summary>Empty while somebody is writing it.</summary>
    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5050, Level = LogLevel.Information, Message = "The settings files have changed: log levels hold from now on (Default: {Level}), everything else after a restart")]
        public static partial void Taken(ILogger logger, string level);

        [LoggerMessage(EventId = 5051, Level = LogLevel.Warning, Message = "The settings files have changed and cannot be used; those of before hold: {Problems}")]
        public static partial void NotTaken(ILogger logger, string problems);
    }
}
