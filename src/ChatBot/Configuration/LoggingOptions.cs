using Microsoft.Extensions.Options;

namespace ChatBot.Configuration;

/// <summary>What is logged, and how.</summary>
internal sealed class LoggingOptions
{
    public const string Section = "Logging";
    public const string Default = "Default";

    /// <summary>How much, by category; "Default" is for all that are not named. Takes effect while the bot runs.</summary>
    [LogLevels("Logging:LogLevel")]
    public Dictionary<string, string> LogLevel { get; set; } = [];

    /// <summary>Whether the line of an interaction says what was asked.</summary>
    public bool Questions { get; set; }

    /// <summary>A line for people, or one JSON object a line for programs.</summary>
    public LogFormat Format { get; set; }
}

internal enum LogFormat
{
    Text,
    Json,
}

[OptionsValidator]
internal sealed partial class ValidateLoggingOptions : IValidateOptions<LoggingOptions>;
