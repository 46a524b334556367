using System.Text.Json;

namespace ChatBot.Discord.Gateway.Frames;

/// <summary>The few fields that the connection itself needs, from data of any shape.</summary>
internal static class FrameData
{
    /// <summary>Of HELLO, in milliseconds; null where it is missing or makes no sense.</summary>
    public static TimeSpan? HeartbeatInterval(JsonElement hello) =>
        Field(hello, "heartbeat_interval") is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var milliseconds) && milliseconds > 0
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;

    /// <summary>Of op 9: whether the session can still be resumed.</summary>
    public static bool IsResumable(JsonElement invalidSession) => invalidSession.ValueKind == JsonValueKind.True;

    /// <summary>Of READY; null where it names no session.</summary>
    public static GatewaySession? Session(JsonElement ready, TimeProvider time) =>
        Text(ready, "session_id") is { Length: > 0 } id ? new GatewaySession(id, SocketUrl(Text(ready, "resume_gateway_url")), time) : null;

    private static Uri? SocketUrl(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "ws" or "wss" ? url : null;

    private static string? Text(JsonElement data, string name) => Field(data, name) is { ValueKind: JsonValueKind.String } field ? field.GetString() : null;

    private static JsonElement? Field(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var field) ? field : null;
}
