using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Discord.Gateway.Frames;

/// <summary>What we send. Discord takes no more than 4096 bytes in one frame: https://discord.com/developers/docs/events/gateway#sending-events</summary>
internal static class ClientFrames
{
    public const int MaxBytes = 4096;

    /// <param name="sequence">Of the last event; null before the first.</param>
    public static byte[] Heartbeat(long? sequence) => Encoding.UTF8.GetBytes($$"""{"op":1,"d":{{sequence?.ToString() ?? "null"}}}""");

    public static byte[] Identify(string token, GatewayIntents intents, int shard, int shards) => Write(
        new ClientFrame<IdentifyData>(Opcode.Identify, new IdentifyData(token, (int)intents, [shard, shards], IdentifyProperties.Own)),
        GatewayJson.Default.ClientFrameIdentifyData);

    public static byte[] Resume(string token, GatewaySession session) => Write(
        new ClientFrame<ResumeData>(Opcode.Resume, new ResumeData(token, session.Id, session.Sequence)),
        GatewayJson.Default.ClientFrameResumeData);

    private static byte[] Write<T>(T frame, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(frame, type);
        return bytes.Length <= MaxBytes ? bytes : throw new InvalidOperationException($"A frame of {bytes.Length} bytes: no token or session id is that long.");
    }
}

internal sealed record ClientFrame<T>(int Op, T D);

/// <summary>https://discord.com/developers/docs/events/gateway-events#identify</summary>
internal sealed record IdentifyData(string Token, int Intents, int[] Shard, IdentifyProperties Properties);

internal sealed record IdentifyProperties(string Os, string Browser, string Device)
{
    public static IdentifyProperties Own { get; } =
        new(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux", "ChatBot.Discord", "ChatBot.Discord");
}

/// <summary>https://discord.com/developers/docs/events/gateway-events#resume</summary>
internal sealed record ResumeData(string Token, string SessionId, long Seq);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ClientFrame<IdentifyData>))]
[JsonSerializable(typeof(ClientFrame<ResumeData>))]
internal sealed partial class GatewayJson : JsonSerializerContext;
