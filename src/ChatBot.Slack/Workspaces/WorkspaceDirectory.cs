using System.Collections.Concurrent;
using ChatBot.Slack.Manifest;
using ChatBot.Slack.WebApi;
using ChatBot.Slack.Wire;
using ChatBot.Transport.RateLimits;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.Workspaces;

/// <summary>The workspaces by their ids. A workspace is known as soon as Slack has accepted its token; one whose token is of no use is left out, with what to do in the log.</summary>
internal sealed partial class WorkspaceDirectory(SlackOptions options, SlackApis apis, TimeProvider time, ILogger<WorkspaceDirectory> logger)
{
    private readonly ConcurrentDictionary<string, Workspace> _known = new(StringComparer.Ordinal);
    private readonly RetryDelays _delays = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(2), Random.Shared);

    /// <summary>Whether all tokens were tried: until then an unknown id may become known.</summary>
    public bool IsComplete { get; private set; }

    public ICollection<Workspace> All => _known.Values;

    /// <summary>
    /// By the token of the workspace; without one, by that of the organization. Where Slack says that it is the organization's
    /// installation, the other way round.
    /// </summary>
    /// <param name="credential">The signing secret or app-level token that vouches for what came: another app's does not do.</param>
    public Workspace? Find(Installation installation, string credential)
    {
        var workspace = Known(installation.TeamId, credential);
        var organization = Known(installation.EnterpriseId, credential)?.In(installation.TeamId);
        return installation.IsEnterpriseInstall ? organization ?? workspace : workspace ?? organization;
    }

    private Workspace? Known(string? id, string credential) =>
        id is not null && _known.TryGetValue(id, out var workspace)
        && (workspace.Options.SigningSecret == credential || workspace.Options.AppToken == credential) ? workspace : null;

    /// <summary>Tries each token until Slack has accepted or refused it.</summary>
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(options.AllWorkspaces().Select(workspace => ConnectAsync(workspace, cancellationToken)));
        IsComplete = true;
    }

    private async Task ConnectAsync(WorkspaceOptions workspace, CancellationToken cancellationToken)
    {
        var api = apis.For(workspace.BotToken ?? "");
        for (var failures = 1; ; failures++)
        {
            try
            {
                var (token, scopes) = await api.TestAsync(cancellationToken);
                Know(workspace, api, token, scopes);
                return;
            }
            catch (SlackApiException problem) when (!problem.IsTransient)
            {
                Log.Refused(logger, problem.Error, problem.Cure ?? "See https://docs.slack.dev/reference/methods/auth.test");
                return;
            }
            catch (SlackApiException problem)
            {
                var wait = _delays.After(failures);
                Log.Unreachable(logger, problem.Message, wait.TotalSeconds);
                await Task.Delay(wait, time, cancellationToken);
            }
        }
    }

    private void Know(WorkspaceOptions workspace, SlackApi api, TestedToken token, IReadOnlySet<string> scopes)
    {
        // An organization's token is no workspace's, whatever the team is called in the answer.
        var id = token.IsEnterpriseInstall ? token.EnterpriseId : token.TeamId;
        if (id is not { } team || token.UserId is not { } user) throw new SlackApiException("auth.test", "no_json", null);
        _known[team] = new Workspace(team, token.Team ?? team, user, workspace, api);
        Log.Accepted(logger, token.Team ?? team, team);
        // Where the header does not come along, nothing is known of scopes: the first call that lacks one says so.
        foreach (var scope in BotScope.All.Where(scope => scopes.Count > 0 && !scopes.Contains(scope.Name)))
            Log.MissingScope(logger, token.Team ?? team, scope.Name, scope.Why);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2001, Level = LogLevel.Information, Message = "Slack: the token of {Workspace} ({TeamId}) is good.")]
        public static partial void Accepted(ILogger logger, string workspace, string teamId);

        [LoggerMessage(EventId = 2002, Level = LogLevel.Error, Message = "Slack: off in one workspace: {Error}. {Cure}")]
        public static partial void Refused(ILogger logger, string error, string cure);

        [LoggerMessage(EventId = 2003, Level = LogLevel.Warning, Message = "Slack: {Problem}; tried again in {Seconds:0} s.")]
        public static partial void Unreachable(ILogger logger, string problem, double seconds);

        [LoggerMessage(EventId = 2004, Level = LogLevel.Warning,
            Message = "Slack: the app in {Workspace} lacks the scope {Scope}, {Why}. Add it under OAuth & Permissions › Scopes (or paste the manifest again) and reinstall the app.")]
        public static partial void MissingScope(ILogger logger, string workspace, string scope, string why);
    }
}
