namespace ChatBot.Slack.Wire;

/// <summary>Somebody pressed, chose, typed or sent something (https://docs.slack.dev/reference/interaction-payloads); each type has some of these fields.</summary>
internal sealed record Interaction
{
    /// <summary>"block_actions", "block_suggestion", "view_submission", "shortcut", "message_action", "view_closed", or something newer.</summary>
    public string? Type { get; init; }

    /// <summary>Null where it happened in no workspace of the organization.</summary>
    public Team? Team { get; init; }

    public Team? Enterprise { get; init; }

    public bool? IsEnterpriseInstall { get; init; }

    public InteractingUser? User { get; init; }

    public InteractionChannel? Channel { get; init; }

    public InteractionMessage? Message { get; init; }

    public Container? Container { get; init; }

    public InteractionView? View { get; init; }

    public IReadOnlyList<BlockAction>? Actions { get; init; }

    public string? CallbackId { get; init; }

    public string? ResponseUrl { get; init; }

    public string? TriggerId { get; init; }

    /// <summary>Of block_suggestion: the menu, and what has been typed.</summary>
    public string? ActionId { get; init; }

    public string? Value { get; init; }
}

internal sealed record Team(string? Id);

internal sealed record InteractingUser(string? Id, string? Username, string? Name, string? TeamId);

internal sealed record InteractionChannel(string? Id);

internal sealed record InteractionMessage(string? Text, string? Ts, string? ThreadTs);

/// <param name="Type">"message" or "view".</param>
internal sealed record Container(string? Type, bool? IsEphemeral, string? ChannelId, string? MessageTs, string? ThreadTs);

internal sealed record BlockAction(string? ActionId, string? BlockId, string? Value, SelectedOption? SelectedOption);

internal sealed record SelectedOption(string? Value);

internal sealed record InteractionView(string? Id, string? Type, string? CallbackId, ViewState? State);

/// <param name="Values">By block_id, then action_id.</param>
internal sealed record ViewState(Dictionary<string, Dictionary<string, InputValue>>? Values);

internal sealed record InputValue(string? Value, SelectedOption? SelectedOption);
