using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Transport.Sockets;

namespace ChatBot.Discord.Tests.Gateway.Simulated;

/// <summary>A client that keeps to no rule by itself, to see what the simulated Gateway makes of it. Without compression.</summary>
internal sealed class BareClient : IAsyncDisposable
{
    public const string Usual = "?v=10&encoding=json";

    private readonly MessageSocket _socket;

    private BareClient(MessageSocket socket) => _socket = socket;

    public static async Task<BareClient> ConnectAsync(DiscordSimulator discord, string query = Usual, string path = "") =>
        new(await MessageSocket.ConnectAsync(new Uri($"{discord.Gateway.Url}{path}{query}"), new MessageSocketOptions(), TimeProvider.System, default));

    public static JsonObject Identify(string token, long intents = 1, int shard = 0, int shards = 1) => new()
    {
        ["op"] = Opcode.Identify,
        ["d"] = new JsonObject
        {
            ["token"] = token,
            ["intents"] = intents,
            ["shard"] = new JsonArray(shard, shards),
            ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "test", ["device"] = "test" },
        },
    };

    public static JsonObject Resume(string token, string session, long sequence) =>
        new() { ["op"] = Opcode.Resume, ["d"] = new JsonObject { ["token"] = token, ["session_id"] = session, ["seq"] = sequence } };

    public Task SendAsync(JsonObject frame) => SendAsync(frame.ToJsonString());

    public Task SendAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), isBinary: false, default);

    public async Task<JsonObject> ReceiveAsync()
    {
        var message = await _socket.ReceiveAsync(default).AsTask().WaitAsync(ManualClock.Patience);
        return message is { } received ? (JsonObject)JsonNode.Parse(received.Bytes.Span)! : throw new InvalidOperationException($"{_socket.End}");
    }

    /// <summary>The next frame of this kind; others are passed over.</summary>
    public async Task<JsonObject> UntilAsync(int op, string? name = null)
    {
        while (true)
        {
            var frame = await ReceiveAsync();
            if ((int)frame["op"]! == op && (name is null || (string?)frame["t"] == name)) return frame;
        }
    }

    /// <summary>The code that the connection is closed with.</summary>
    public async Task<int?> CloseCodeAsync()
    {
        while (await _socket.ReceiveAsync(default).AsTask().WaitAsync(ManualClock.Patience) is not null)
        {
            // What came before the close does not matter.
        }

        return _socket.End!.Code;
    }

    public Task CloseAsync(int code) => _socket.CloseAsync(code, "");

    public ValueTask DisposeAsync() => _socket.DisposeAsync();
}
