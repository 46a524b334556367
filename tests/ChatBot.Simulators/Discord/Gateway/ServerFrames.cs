using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>What a Gateway sends. Every frame has all four fields, in Discord's order.</summary>
public static class ServerFrames
{
    public static JsonObject Hello(TimeSpan interval) =>
        Frame(Opcode.Hello, new JsonObject { ["heartbeat_interval"] = (int)interval.TotalMilliseconds, ["_trace"] = new JsonArray() });

    public static JsonObject Hello() => Hello(TimeSpan.FromMilliseconds(41_250));

    public static JsonObject HeartbeatAck() => Frame(Opcode.HeartbeatAck);

    /// <summary>Wants a heartbeat at once.</summary>
    public static JsonObject HeartbeatRequest() => Frame(Opcode.Heartbeat);

    public static JsonObject Reconnect() => Frame(Opcode.Reconnect);

    public static JsonObject InvalidSession(bool resumable) => Frame(Opcode.InvalidSession, resumable);

    /// <summary>The least that a session begins with.</summary>
    public static JsonObject Ready(string session, Uri resume, long sequence = 1) => Dispatch(
        "READY",
        new JsonObject { ["v"] = 10, ["session_id"] = session, ["resume_gateway_url"] = resume.AbsoluteUri, ["guilds"] = new JsonArray() },
        sequence);

    public static JsonObject Dispatch(string name, JsonNode? data, long sequence) => Frame(Opcode.Dispatch, data, sequence, name);

    public static JsonObject Frame(int op, JsonNode? data = null, long? sequence = null, string? name = null) =>
        new() { ["t"] = name, ["s"] = sequence, ["op"] = op, ["d"] = data };
}
