using System.Text.Json;

namespace ChatBot.Slack.Wire;

/// <summary>A frame of Socket Mode (https://docs.slack.dev/apis/events-api/using-socket-mode).</summary>
internal sealed record Envelope
{
    /// <summary>"hello", "disconnect", "slash_commands", "interactive", "events_api", or something newer.</summary>
    public string? Type { get; init; }

    public string? EnvelopeId { get; init; }

    public JsonElement Payload { get; init; }

    public bool AcceptsResponsePayload { get; init; }

    /// <summary>Of disconnect: "warning", "refresh_requested", "link_disabled", "too_many_websockets".</summary>
    public string? Reason { get; init; }

    public int? RetryAttempt { get; init; }

    public string? RetryReason { get; init; }

    /// <summary>Of hello.</summary>
    public int? NumConnections { get; init; }
}

/// <summary>Tells Slack that an envelope arrived; without it Slack delivers again.</summary>
/// <param name="Payload">Only where the envelope accepts one.</param>
internal sealed record Acknowledgement(string EnvelopeId, AckPayload? Payload);
