using ChatBot.Slack.WebApi;

namespace ChatBot.Slack.Workspaces;

/// <summary>
/// A workspace that the bot answers in, once its token was found good; or a whole organization (E…), of which <see cref="In"/> makes the
/// workspace that something came from.
/// </summary>
/// <param name="BotUser">The bot's own user id, by which it is mentioned.</param>
internal sealed record Workspace(string TeamId, string Name, string BotUser, WorkspaceOptions Options, SlackApi Api)
{
    /// <summary>Whether suggested prompts and status are to be had here; unknown until tried.</summary>
    public AgentSupport Agent { get; } = new();

    /// <summary>Whether channels show a status; unknown until tried.</summary>
    public AgentSupport Status { get; } = new();

    /// <summary>The same app in one workspace of the organization that it is installed in: what is asked there stays there.</summary>
    public Workspace In(string? teamId) => teamId is null ? this : this with { TeamId = teamId };
}
