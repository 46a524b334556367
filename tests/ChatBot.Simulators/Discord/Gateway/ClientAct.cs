using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>What a client does on one connection.</summary>
public abstract record ClientAct;

/// <param name="Path">"/" or the resume path of a session.</param>
/// <param name="Query">As sent, with its question mark: version, encoding and compression stand there.</param>
public sealed record Connected(string Path, string Query) : ClientAct;

public sealed record Identify(string Token, long Intents, int Shard, int Shards, JsonObject Data) : ClientAct;

#pragma warning disable CA1716 // the protocol's own word, though a keyword in Visual Basic
public sealed record Resume(string Token, string SessionId, long Sequence) : ClientAct;
#pragma warning restore CA1716

/// <param name="Sequence">The last one that the client saw; null before the first.</param>
public sealed record Heartbeat(long? Sequence) : ClientAct;

/// <summary>A frame that needs a session: presence, voice, members.</summary>
public sealed record Request(int Op, JsonNode? Data) : ClientAct;

/// <summary>Something the protocol does not know, and the close code that it earns.</summary>
public sealed record Mistake(int CloseCode, string Why) : ClientAct;

/// <param name="Code">Null without one.</param>
/// <param name="IsReply">It only answers a close of ours.</param>
public sealed record Closed(int? Code, string Reason, bool IsReply) : ClientAct;

/// <summary>The connection broke without a close.</summary>
public sealed record Torn : ClientAct;

/// <summary>Reads what a client sends as strictly as the documentation has it.</summary>
public static class ClientFrames
{
    /// <summary>https://discord.com/developers/docs/events/gateway#sending-events</summary>
    public const int MaxBytes = 4096;

    public static ClientAct Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MaxBytes) return new Mistake(4002, $"a payload of {bytes.Length} bytes");
        try
        {
            return JsonNode.Parse(bytes.Span) is JsonObject frame ? Read(frame) : new Mistake(4002, "no object");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            return new Mistake(4002, problem.Message);
        }
    }

    private static ClientAct Read(JsonObject frame)
    {
        var data = frame["d"];
        return (int?)frame["op"] switch
        {
            Opcode.Heartbeat => new Heartbeat((long?)data),
            Opcode.Identify => ReadIdentify(data as JsonObject),
            Opcode.Resume => ReadResume(data as JsonObject),
            Opcode.PresenceUpdate or Opcode.VoiceStateUpdate or Opcode.RequestGuildMembers or Opcode.RequestSoundboardSounds =>
                new Request((int)frame["op"]!, data),
            null => new Mistake(4002, "no op"),
            { } op => new Mistake(4001, $"op {op}"),
        };
    }

    private static ClientAct ReadIdentify(JsonObject? data)
    {
        if ((string?)data?["token"] is not { } token) return new Mistake(4002, "identify without a token");
        if ((long?)data["intents"] is not { } intents) return new Mistake(4013, "identify without intents");
        if (data["properties"] is not JsonObject properties || !HasProperties(properties))
            return new Mistake(4002, "identify without properties os, browser, device");
        if (data["shard"] is not { } shard) return new Identify(token, intents, 0, 1, data);
        return shard is JsonArray { Count: 2 } pair
            ? new Identify(token, intents, (int)pair[0]!, (int)pair[1]!, data)
            : new Mistake(4010, "shard is not [id, number]");
    }

    private static ClientAct ReadResume(JsonObject? data) =>
        ((string?)data?["token"], (string?)data?["session_id"], (long?)data?["seq"]) is ({ } token, { } session, { } sequence)
            ? new Resume(token, session, sequence)
            : new Mistake(4002, "resume without token, session_id or seq");

    /// <summary>Older libraries write them with a dollar sign.</summary>
    private static bool HasProperties(JsonObject properties) =>
        Array.TrueForAll(["os", "browser", "device"], name => (properties[name] ?? properties["$" + name])?.GetValueKind() == JsonValueKind.String);
}
