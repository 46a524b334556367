using Microsoft.Extensions.Options;

namespace ChatBot.Configuration;

/// <summary>How much is logged, by category; "Default" is for all that are not named.</summary>
internal sealed class LoggingOptions
{
    public const string Section = "Logging";
    public const string Default = "Default";

    [LogLevels("Logging:LogLevel")]
    public Dictionary<string, string> LogLevel { get; set; } = [];
}

[OptionsValidator]
internal sealed partial class ValidateLoggingOptions : IValidateOptions<LoggingOptions>;
