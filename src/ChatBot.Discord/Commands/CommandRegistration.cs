using ChatBot.Discord.Rest;
using ChatBot.Transport.Reconnecting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Commands;

/// <summary>Sees to it at start that the commands get registered, however long Discord cannot be reached. The bot answers meanwhile.</summary>
internal sealed partial class CommandRegistration(
    DiscordRest rest,
    CommandRegistrar registrar,
    TimeProvider time,
    Random random,
    ILogger<CommandRegistration> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var delays = new ReconnectDelays(time, random);
        while (!await IsOverAsync(cancellationToken)) await Task.Delay(delays.Next(), time, cancellationToken);
    }

    /// <summary>True when they are registered, or when trying again would change nothing.</summary>
    private async Task<bool> IsOverAsync(CancellationToken cancellationToken)
    {
        try
        {
            var application = await rest.GetCurrentApplicationAsync(cancellationToken);
            await registrar.RegisterAsync(application.Id, cancellationToken);
            return true;
        }
        catch (TokenRefusedException)
        {
            // The gateway learns the same and says so.
            return true;
        }
        catch (DiscordApiException problem)
        {
            if (problem.IsTransient) Log.Later(logger, problem.Message);
            else Log.NotRegistered(logger, problem.Message);
            return !problem.IsTransient;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1202, Level = LogLevel.Warning, Message = "The commands could not be looked at yet ({Problem}); tried again soon")]
        public static partial void Later(ILogger logger, string problem);

        [LoggerMessage(EventId = 1203, Level = LogLevel.Error,
            Message = "Discord does not take the commands ({Problem}); those that it has go on working, and so do mentions")]
        public static partial void NotRegistered(ILogger logger, string problem);
    }
}
