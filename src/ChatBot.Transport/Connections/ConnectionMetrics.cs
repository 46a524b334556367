using System.Diagnostics.Metrics;

namespace ChatBot.Transport.Connections;

/// <summary>Measures the connections of every platform.</summary>
public sealed class ConnectionMetrics : IDisposable
{
    public const string MeterName = "ChatBot.Transport";

    private readonly Meter _meter;

    public ConnectionMetrics(IMeterFactory meters, IEnumerable<IPlatformConnection> platforms)
    {
        var all = platforms.ToList();
        _meter = meters.Create(MeterName);
        _meter.CreateObservableGauge("chatbot.platform.connected", () => Of(all, state => state.IsConnected ? 1 : 0), null, "1 while everything that people send reaches the bot");
        _meter.CreateObservableGauge("chatbot.connections.wanted", () => Of(all, state => state.Wanted), null, "Connections that are to be up");
        _meter.CreateObservableGauge("chatbot.connections.up", () => Of(all, state => state.Up), null, "Connections that are up");
        _meter.CreateObservableCounter("chatbot.reconnects", () => Of(all, state => state.Reconnects), null, "Connections that were lost or replaced");
    }

    public void Dispose() => _meter.Dispose();

    private static IEnumerable<Measurement<long>> Of(IEnumerable<IPlatformConnection> platforms, Func<ConnectionState, long> value) =>
        platforms.Select(platform => new Measurement<long>(value(platform.State), new KeyValuePair<string, object?>("platform", platform.Platform)));
}
