namespace ChatBot.Simulators.Slack;

/// <summary>How this Slack is set up. The defaults are a workspace with the app installed as its manifest says.</summary>
public sealed record SlackSimulatorOptions
{
    /// <summary>A <see cref="Deadline"/> for as long as a busy machine may stand still.</summary>
    public static readonly TimeSpan BesideOtherTests = TimeSpan.FromSeconds(10);

    /// <summary>Everything that Slack times is timed by it: acknowledgements, triggers, response_urls, the pace in channels.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// How long an acknowledgement may take, and how long a trigger opens a view. Slack's own: 3 s; <see cref="BesideOtherTests"/> where
    /// tests share a machine by the real clock and ask for something else.
    /// </summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>0 takes a free one.</summary>
    public int Port { get; init; }

    public string TeamId { get; init; } = "T0HARBOUR";

    /// <summary>
    /// E…: the app is installed for the whole organization, and the workspace is one of its; null for an installation in the workspace
    /// alone.
    /// </summary>
    public string? EnterpriseId { get; init; }

    public string AppToken { get; init; } = "xapp-1-A0TALKS-1-loopback";

    public string BotToken { get; init; } = "xoxb-1-2-loopback";

    public string SigningSecret { get; init; } = "8f742231b10e8888abcd99yyyzzz85a5";

    /// <summary>What the app may do.</summary>
    public IReadOnlyList<string> Scopes { get; init; } =
        ["app_mentions:read", "assistant:write", "channels:history", "chat:write", "commands", "groups:history", "im:history"];

    /// <summary>Whether direct messages have the agent view.</summary>
    public bool HasAgentView { get; init; } = true;

    /// <summary>Messages that a channel takes at once; one more each second.</summary>
    public int Burst { get; init; } = 3;

    /// <summary>Slack's own: 10.</summary>
    public int MostSockets { get; init; } = 10;

    /// <summary>Seconds that a socket is said to last.</summary>
    public int ApproximateConnectionTime { get; init; } = 18_060;
}
