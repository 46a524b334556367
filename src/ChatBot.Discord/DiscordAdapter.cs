using ChatBot.Conversations.Asking;
using ChatBot.Discord.Commands;
using ChatBot.Discord.Gateway;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord;

/// <summary>Discord as a part of the host. What Discord refuses for good ends it, with the cure in the log; the host runs on.</summary>
internal sealed partial class DiscordAdapter(
    GatewayClient gateway,
    CommandRegistration registration,
    WorkInHand work,
    ILogger<DiscordAdapter> logger) : BackgroundService
{
    /// <summary>How long a stop waits for answers that were begun. A host gives its services 30 seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var registering = registration.RunAsync(ending.Token);
        try
        {
            await gateway.RunAsync(stoppingToken);
        }
        catch (DiscordRefusedException refused)
        {
            Log.Refused(logger, refused.Message);
        }

        await ending.CancelAsync();
        await registering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await work.FinishAsync(Patience);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1250, Level = LogLevel.Error, Message = "Discord is off: {Cure}")]
        public static partial void Refused(ILogger logger, string cure);
    }
}
