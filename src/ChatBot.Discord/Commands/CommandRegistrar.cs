using ChatBot.Discord.Rest;
using ChatBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Commands;

/// <summary>Registers the commands when they differ from what is registered, and only then: Discord counts registrations.</summary>
internal sealed partial class CommandRegistrar(DiscordRest rest, ILogger<CommandRegistrar> logger)
{
    public async Task RegisterAsync(Snowflake application, CancellationToken cancellationToken)
    {
        var changes = CommandChanges.Between(await rest.GetGlobalCommandsAsync(application, cancellationToken), CommandCatalog.Registered);
        if (changes.Count == 0)
        {
            Log.Unchanged(logger, CommandCatalog.Registered.Count);
            return;
        }

        await rest.PutGlobalCommandsAsync(application, CommandCatalog.Registered, cancellationToken);
        foreach (var change in changes) Log.Registered(logger, change);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1200, Level = LogLevel.Debug, Message = "All {Commands} commands are registered as they should be")]
        public static partial void Unchanged(ILogger logger, int commands);

        [LoggerMessage(EventId = 1201, Level = LogLevel.Information, Message = "Registered with Discord: {Change}")]
        public static partial void Registered(ILogger logger, string change);
    }
}
