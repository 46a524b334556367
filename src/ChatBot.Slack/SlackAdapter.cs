using ChatBot.Slack.Interactions;
using ChatBot.Slack.SocketMode;
using ChatBot.Slack.WebApi;
using ChatBot.Slack.Workspaces;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack;

/// <summary>Slack for as long as the host runs. Whatever becomes of it, the rest of the host goes on; what has been begun is finished at shutdown.</summary>
internal sealed class SlackAdapter(
    SlackOptions options, WorkspaceDirectory workspaces, SlackApis apis, EnvelopeReader reader, OpenSockets open, UnderWay underWay, TimeProvider time, ILogger<SocketModeApp> logger) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await underWay.FinishAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await workspaces.ConnectAsync(stoppingToken);
            var appTokens = workspaces.All.Select(workspace => workspace.Options.AppToken).Where(token => !string.IsNullOrEmpty(token)).OfType<string>().Distinct(StringComparer.Ordinal);
            await Task.WhenAll(appTokens.Select(token => new SocketModeApp(token, options.Sockets, apis, reader, open, underWay, time, logger).RunAsync(stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop before all tokens were tried.
        }
    }
}
