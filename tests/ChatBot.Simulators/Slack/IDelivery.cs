using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack;

/// <summary>A way to bring something to the app.</summary>
public interface IDelivery
{
    /// <summary>Brings it, as often as Slack would, and awaits its acknowledgement.</summary>
    Task<Delivered> DeliverAsync(DeliveryKind kind, JsonObject payload, bool acceptsPayload);
}

public enum DeliveryKind
{
    SlashCommand,
    Interaction,
    Event,
}

/// <summary>What became of something that was delivered.</summary>
/// <param name="IsAcknowledged">In time, that is within 3 s.</param>
/// <param name="Payload">What came with the acknowledgement; null when nothing did.</param>
/// <param name="After">How long the acknowledgement took, at the last attempt.</param>
/// <param name="Attempts">How often it was delivered.</param>
public sealed record Delivered(bool IsAcknowledged, JsonNode? Payload, TimeSpan After, int Attempts);
