using ChatBot.Slack.SocketMode;
using ChatBot.Slack.Workspaces;
using ChatBot.Transport.Connections;

namespace ChatBot.Slack;

/// <summary>Any one socket of an app is enough for it; without sockets Slack comes to us, and its tokens are all that can be known to be good.</summary>
internal sealed class SlackConnection(SlackOptions options, WorkspaceDirectory workspaces, OpenSockets sockets) : IPlatformConnection
{
    public const string Name = "Slack";

    public string Platform => Name;

    public ConnectionState State
    {
        get
        {
            var apps = options.AppTokens();
            var isConnected = workspaces.All.Count == options.AllWorkspaces().Count && apps.All(app => sockets.Of(app) > 0);
            return new ConnectionState(isConnected, apps.Count * options.Sockets, apps.Sum(sockets.Of), sockets.Reopened);
        }
    }
}
