using ChatBot.Slack.Manifest;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>Events, each to who answers it.</summary>
internal sealed class EventHandlers(MessageHandler messages, HomeTab home, AgentView agent)
{
    public Receipt Receive(Workspace workspace, SlackEvent occurred) => occurred switch
    {
        { Type: BotEvent.AppMention } => messages.Mentioned(workspace, occurred),
        { Type: BotEvent.Message } => messages.Written(workspace, occurred),
        { Type: BotEvent.AppHomeOpened, Tab: "home", User: { } user } => home.Opened(workspace, user),
        { Type: BotEvent.AppHomeOpened, Tab: "messages", Channel: { } channel } => agent.Opened(workspace, channel),
        { Type: BotEvent.AssistantThreadStarted } => agent.ThreadStarted(workspace, occurred.AssistantThread),
        _ => Receipt.Nothing,
    };
}
