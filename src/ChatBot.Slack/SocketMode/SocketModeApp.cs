using ChatBot.Slack.Interactions;
using ChatBot.Slack.WebApi;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.SocketMode;

/// <summary>All sockets of one app: Slack delivers each envelope to any one of them, so that one may fail without a gap.</summary>
internal sealed partial class SocketModeApp(
    string appToken, int sockets, SlackApis apis, EnvelopeReader reader, OpenSockets open, UnderWay underWay, TimeProvider time, ILogger<SocketModeApp> logger)
{
    /// <summary>Runs until cancelled, or until Slack refuses the app for good, which the log explains.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var slots = Enumerable.Range(0, sockets).Select(_ => RunSlotAsync(stopping)).ToList();
        var reasons = await Task.WhenAll(slots);
        if (reasons.FirstOrDefault(reason => reason is not null) is { } why) Log.Stopped(logger, why);
    }

    /// <returns>Why it ended for good, and with it the others; null when it was stopped.</returns>
    private async Task<string?> RunSlotAsync(CancellationTokenSource stopping)
    {
        try
        {
            await new SocketModeSlot(apis.For(appToken), appToken, reader, open, underWay, time, logger).RunAsync(stopping.Token);
            return null;
        }
        catch (SocketModeStoppedException problem)
        {
            await stopping.CancelAsync();
            return problem.Message;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2064, Level = LogLevel.Error, Message = "Slack: Socket Mode is off: {Why}")]
        public static partial void Stopped(ILogger logger, string why);
    }
}
