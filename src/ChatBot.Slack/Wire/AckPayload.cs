using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Wire;

/// <summary>What an acknowledgement may carry: options of a menu, or what becomes of a form.</summary>
internal sealed record AckPayload
{
    /// <summary>Answers block_suggestion; at most 100, never null there.</summary>
    public IReadOnlyList<Option>? Options { get; init; }

    /// <summary>Answers view_submission: "update", "errors", "clear", "push" (https://docs.slack.dev/surfaces/modals).</summary>
    public string? ResponseAction { get; init; }

    public View? View { get; init; }

    /// <summary>With "errors": what is wrong, by block_id.</summary>
    public Dictionary<string, string>? Errors { get; init; }
}
