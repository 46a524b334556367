namespace ChatBot.Slack.Wire;

/// <summary>A slash command as Slack delivers it (https://docs.slack.dev/interactivity/implementing-slash-commands): a form over HTTP, the same fields as JSON in Socket Mode.</summary>
internal sealed record SlashCommand
{
    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    /// <summary>"true" or "false", as a word.</summary>
    public string? IsEnterpriseInstall { get; init; }

    public string? ChannelId { get; init; }

    public string? UserId { get; init; }

    public string? UserName { get; init; }

    /// <summary>With the slash: "/who-attended".</summary>
    public string? Command { get; init; }

    public string? Text { get; init; }

    public string? ResponseUrl { get; init; }

    public string? TriggerId { get; init; }
}
