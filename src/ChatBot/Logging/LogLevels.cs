using ChatBot.Configuration;
using Microsoft.Extensions.Logging;

namespace ChatBot.Logging;

/// <summary>The configured levels as rules of the logging framework, and where lines go.</summary>
internal static class LogLevels
{
    /// <summary>The web server's: four lines for each probe unless somebody asks for them.</summary>
    private const string WebServer = "Microsoft.AspNetCore";

    /// <param name="usual">What is logged where the settings say nothing.</param>
    public static void Apply(LoggerFilterOptions filter, LoggingOptions logging, LogLevel usual)
    {
        if (!logging.LogLevel.ContainsKey(WebServer)) filter.Rules.Add(new LoggerFilterRule(providerName: null, WebServer, LogLevel.Warning, filter: null));
        filter.MinLevel = logging.LogLevel.TryGetValue(LoggingOptions.Default, out var level) ? Parse(level) : usual;
        foreach (var (category, name) in logging.LogLevel.Where(level => level.Key != LoggingOptions.Default))
            filter.Rules.Add(new LoggerFilterRule(providerName: null, category, Parse(name), filter: null));
    }

    public static LoggerFactory Factory(ProcessEnvironment environment, LoggingOptions logging, LogLevel usual)
    {
        var filter = new LoggerFilterOptions();
        Apply(filter, logging, usual);
        return new LoggerFactory([Provider(environment, logging.Format)], filter);
    }

    public static ILoggerProvider Provider(ProcessEnvironment environment, LogFormat format) => format == LogFormat.Json
        ? new JsonLoggerProvider(environment.Error, environment.Time)
        : new TextLoggerProvider(environment.Error, environment.Time);

    private static LogLevel Parse(string name) => Enum.Parse<LogLevel>(name, ignoreCase: true);
}
