using ChatBot.Slack.WebApi;

namespace ChatBot.Slack.Workspaces;

/// <summary>A workspace that the bot answers in, once its token was found good.</summary>
/// <param name="BotUser">The bot's own user id, by which it is mentioned.</param>
internal sealed record Workspace(string TeamId, string Name, string BotUser, WorkspaceOptions Options, SlackApi Api)
{
    /// <summary>Whether suggested prompts and status are to be had here; unknown until tried.</summary>
    public AgentSupport Agent { get; } = new();
}
