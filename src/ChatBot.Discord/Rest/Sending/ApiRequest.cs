using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Discord.Rest.Routes;

namespace ChatBot.Discord.Rest.Sending;

/// <param name="Body">JSON; null for a request without a body.</param>
internal sealed record ApiRequest(Route Route, byte[]? Body = null)
{
    /// <summary>Whether it does no harm when the same arrives twice. Where it does, an uncertain try is the last.</summary>
    public bool IsRepeatable { get; init; } = Route.Method != HttpMethod.Post;

    /// <summary>Whether it is of use for seconds only, so that a try that hangs is given up early and the next comes soon.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Of an interaction: until when an answer is of use. Null where there is no such time.</summary>
    public Expiry? Expiry { get; init; }

    public static ApiRequest With<T>(Route route, T body, JsonTypeInfo<T> type) => new(route, JsonSerializer.SerializeToUtf8Bytes(body, type));

    /// <summary>Without the body, which holds what people asked.</summary>
    public override string ToString() => Route.ToString();
}

/// <param name="After">Counted from when the interaction reached us.</param>
internal sealed record Expiry(InteractionHandle Interaction, TimeSpan After)
{
    public TimeSpan Left(TimeProvider time) => After - time.GetElapsedTime(Interaction.ReceivedAt);
}
