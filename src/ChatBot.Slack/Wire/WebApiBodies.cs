using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Wire;

/// <summary>chat.postMessage and chat.postEphemeral.</summary>
/// <param name="Text">Shown in notifications, read by screen readers; up to 4,000 characters.</param>
/// <param name="User">Whom alone it is shown to: for chat.postEphemeral.</param>
internal sealed record PostMessage(string Channel, string Text, IReadOnlyList<Block> Blocks, string? ThreadTs, string? User)
{
    /// <summary>The text is no markup.</summary>
    public bool Mrkdwn { get; init; }

    /// <summary>Addresses in documents do not unfold into previews.</summary>
    public bool UnfurlLinks { get; init; }

    public bool UnfurlMedia { get; init; }
}

/// <summary>The body of a response_url (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses).</summary>
internal sealed record UrlResponse
{
    /// <summary>"ephemeral" or "in_channel".</summary>
    public string? ResponseType { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Block>? Blocks { get; init; }

    public string? ThreadTs { get; init; }

    public bool? ReplaceOriginal { get; init; }

    public bool? DeleteOriginal { get; init; }
}

/// <summary>views.open and views.push.</summary>
internal sealed record OpenView(string TriggerId, View View);

internal sealed record UpdateView(string ViewId, View View);

internal sealed record PublishView(string UserId, View View);

/// <param name="Status">Stands beside the bot's name: "is looking through the documents…".</param>
/// <param name="LoadingMessages">Up to 10, shown in turn meanwhile.</param>
internal sealed record SetStatus(string ChannelId, string ThreadTs, string Status, IReadOnlyList<string> LoadingMessages);

/// <param name="ThreadTs">Only in the legacy assistant view: with it an agent's call fails in silence.</param>
internal sealed record SetSuggestedPrompts(string ChannelId, string? ThreadTs, string Title, IReadOnlyList<SuggestedPrompt> Prompts);

/// <param name="Title">What is shown.</param>
/// <param name="Message">What is sent when it is pressed.</param>
internal sealed record SuggestedPrompt(string Title, string Message);

/// <summary>What a method answers: with HTTP status 200 also when it failed.</summary>
internal record ApiResponse
{
    public bool Ok { get; init; }

    public string? Error { get; init; }

    /// <summary>With missing_scope: the scope that the method needs.</summary>
    public string? Needed { get; init; }
}

internal sealed record PostedMessage : ApiResponse
{
    public string? Ts { get; init; }
}

internal sealed record OpenedView : ApiResponse
{
    public InteractionView? View { get; init; }
}

internal sealed record OpenedConnection : ApiResponse
{
    /// <summary>Good for one connection.</summary>
    public string? Url { get; init; }
}

internal sealed record TestedToken : ApiResponse
{
    public string? Team { get; init; }

    public string? TeamId { get; init; }

    /// <summary>The bot's own user.</summary>
    public string? UserId { get; init; }

    /// <summary>Of an organization; null for a workspace that belongs to none.</summary>
    public string? EnterpriseId { get; init; }

    /// <summary>Whether the token is good in all workspaces of the organization that the app was added to.</summary>
    public bool IsEnterpriseInstall { get; init; }
}
