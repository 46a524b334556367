using ChatBot.Configuration;
using Microsoft.Extensions.Logging;

namespace ChatBot.Logging;

/// <summary>The configured levels as rules of the logging framework.</summary>
internal static class LogLevels
{
    /// <param name="usual">What is logged where the settings say nothing.</param>
    public static void Apply(LoggerFilterOptions filter, LoggingOptions logging, LogLevel usual)
    {
        filter.MinLevel = logging.LogLevel.TryGetValue(LoggingOptions.Default, out var level) ? Parse(level) : usual;
        foreach (var (category, name) in logging.LogLevel.Where(level => level.Key != LoggingOptions.Default))
            filter.Rules.Add(new LoggerFilterRule(providerName: null, category, Parse(name), filter: null));
    }

    public static LoggerFactory Factory(ProcessEnvironment environment, LoggingOptions logging, LogLevel usual)
    {
        var filter = new LoggerFilterOptions();
        Apply(filter, logging, usual);
        return new LoggerFactory([new TextLoggerProvider(environment.Error, environment.Time)], filter);
    }

    private static LogLevel Parse(string name) => Enum.Parse<LogLevel>(name, ignoreCase: true);
}
