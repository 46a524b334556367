namespace ChatBot.Slack.Wire;

/// <summary>The outer part of an event (https://docs.slack.dev/apis/events-api/#event-type-structure).</summary>
internal sealed record EventCallback
{
    /// <summary>"event_callback", "url_verification", "app_rate_limited", or something newer.</summary>
    public string? Type { get; init; }

    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    /// <summary>The installation that it is delivered to: one, where several would see it.</summary>
    public IReadOnlyList<Authorization>? Authorizations { get; init; }

    public string? EventId { get; init; }

    public SlackEvent? Event { get; init; }

    /// <summary>Of url_verification.</summary>
    public string? Challenge { get; init; }

    /// <summary>Of app_rate_limited.</summary>
    public long? MinuteRateLimited { get; init; }
}

/// <param name="TeamId">Null of an organization's installation.</param>
internal sealed record Authorization(string? EnterpriseId, string? TeamId, bool? IsEnterpriseInstall);

/// <summary>The fields that the bot reads of the events it is subscribed to; each event has some of them.</summary>
internal sealed record SlackEvent
{
    public string? Type { get; init; }

    /// <summary>Null for what a person wrote; "file_share", "message_changed", "bot_message" and so on.</summary>
    public string? Subtype { get; init; }

    public string? User { get; init; }

    public string? BotId { get; init; }

    public string? Text { get; init; }

    public string? Channel { get; init; }

    /// <summary>"channel", "group", "mpim", "im".</summary>
    public string? ChannelType { get; init; }

    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>Of app_home_opened: "home" or "messages".</summary>
    public string? Tab { get; init; }

    public IReadOnlyList<SharedFile>? Files { get; init; }

    public AssistantThread? AssistantThread { get; init; }
}

internal sealed record SharedFile(string? Name);

/// <summary>Of the legacy assistant view (https://docs.slack.dev/reference/events/assistant_thread_started).</summary>
internal sealed record AssistantThread(string? UserId, string? ChannelId, string? ThreadTs);
