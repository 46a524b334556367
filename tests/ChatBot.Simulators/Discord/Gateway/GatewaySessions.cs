using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>The sessions that live, connected or not.</summary>
internal sealed class GatewaySessions(DiscordSimulatorOptions options, DiscordWorld world) : IDisposable
{
    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new(StringComparer.Ordinal);

    public SessionStarts Starts { get; } = new(options);

    public GatewaySession Begin(Identify identify)
    {
        var session = new GatewaySession(world.Snowflakes.Next().ToString("x16"), identify, options.Time);
        return _sessions[session.Id] = session;
    }

    public GatewaySession? Find(string id) => _sessions.GetValueOrDefault(id);

    public void End(string id) => _sessions.TryRemove(id, out _);

    public void EndAll() => _sessions.Clear();

    public void Dispose()
    {
        foreach (var session in _sessions.Values) session.Dispose();
    }

    /// <summary>The sessions that an event of a server goes to; without a server, those of shard 0.</summary>
    public IEnumerable<GatewaySession> Of(ulong? guild) => _sessions.Values.Where(session => session.IsOf(guild));

    /// <summary>Sends the event as far as the session's intents show it.</summary>
    public Task ShowAsync(GatewaySession session, string name, JsonNode data) =>
        GatewayIntents.Show(name, data.DeepClone(), session.Identify.Intents, world.Bot) is { } shown ? session.DispatchAsync(name, shown) : Task.CompletedTask;
}
