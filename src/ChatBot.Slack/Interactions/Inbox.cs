using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;
using ChatBot.Transport.Deduplication;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.Interactions;

/// <summary>Where everything arrives, whichever way it came: the same thing delivered again is acknowledged again and answered once. Decides at once; the work comes after the acknowledgement.</summary>
internal sealed partial class Inbox(
    WorkspaceDirectory workspaces, SlashCommandHandler commands, EventHandlers events, InteractionHandler interactions, TimeProvider time, ILogger<Inbox> logger)
{
    /// <summary>Slack delivers an event again up to 5 minutes later (https://docs.slack.dev/apis/events-api/#retries).</summary>
    private readonly RecentKeys _seen = new(TimeSpan.FromMinutes(20), 50_000, time);

    /// <param name="credential">What vouches for it: the signing secret or the app-level token.</param>
    public Receipt Receive(SlashCommand command, string credential)
    {
        var installation = new Installation(command.TeamId, command.EnterpriseId, command.IsEnterpriseInstall == "true");
        return WorkspaceOf(installation, credential) is { } workspace && IsNew(command.TriggerId) ? commands.Receive(workspace, command) : Receipt.Nothing;
    }

    public Receipt Receive(EventCallback callback, string credential)
    {
        if (callback.Type == "app_rate_limited") Log.EventsDropped(logger);
        return callback is { Type: "event_callback", Event: { } occurred }
            && WorkspaceOf(InstallationOf(callback), credential) is { } workspace && IsNew(callback.EventId)
            ? events.Receive(workspace, occurred)
            : Receipt.Nothing;
    }

    public Receipt Receive(Interaction interaction, string credential)
    {
        var team = interaction.Team?.Id ?? interaction.User?.TeamId;
        var installation = new Installation(team, interaction.Enterprise?.Id, interaction.IsEnterpriseInstall == true);
        if (WorkspaceOf(installation, credential) is not { } workspace) return Receipt.Nothing;
        // A menu asks again with every letter, and has no trigger.
        return interaction.Type == "block_suggestion" || IsNew(interaction.TriggerId) ? interactions.Receive(workspace, interaction) : Receipt.Nothing;
    }

    /// <summary>What has no key cannot be told from a repetition, and is answered.</summary>
    private bool IsNew(string? key) => key is null || _seen.IsNew(key);

    /// <summary>
    /// In a channel that workspaces share, an event happens in one and is delivered to another: the authorization says to which.
    /// </summary>
    private static Installation InstallationOf(EventCallback callback) => callback.Authorizations is [var authorization, ..]
        ? new Installation(
            authorization.TeamId ?? callback.TeamId, authorization.EnterpriseId ?? callback.EnterpriseId, authorization.IsEnterpriseInstall == true)
        : new Installation(callback.TeamId, callback.EnterpriseId, IsEnterpriseInstall: false);

    private Workspace? WorkspaceOf(Installation installation, string credential)
    {
        var workspace = workspaces.Find(installation, credential);
        if (workspace is null) Log.UnknownWorkspace(logger, installation.TeamId ?? installation.EnterpriseId);
        return workspace;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2030, Level = LogLevel.Warning, Message = "Slack: something from the workspace {TeamId} was dropped: no token of it is set, or it was not accepted.")]
        public static partial void UnknownWorkspace(ILogger logger, string? teamId);

        [LoggerMessage(EventId = 2031, Level = LogLevel.Warning, Message = "Slack: more events than 30,000 an hour: Slack drops some. Take the bot out of busy channels that do not need it.")]
        public static partial void EventsDropped(ILogger logger);
    }
}
