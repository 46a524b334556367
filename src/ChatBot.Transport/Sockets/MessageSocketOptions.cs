namespace ChatBot.Transport.Sockets;

/// <summary>What a <see cref="MessageSocket"/> puts up with.</summary>
public sealed record MessageSocketOptions
{
    /// <summary>From the first packet to the accepted upgrade.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the other side may take over our close: it is cut off then. Some services never end the TCP connection themselves.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one message may take to leave: the other side has stopped reading when it takes longer, and the connection is cut.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest message that is received; a longer one ends the connection with close code 1009.</summary>
    public int MaxMessageBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// How often the other side is pinged; infinite for protocols with a heartbeat of their own. Timed by the system, not by the connection's clock.
    /// </summary>
    public TimeSpan PingInterval { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>How long it may take to answer a ping before the connection counts as torn.</summary>
    public TimeSpan PongTimeout { get; init; } = TimeSpan.FromSeconds(10);

    public string? UserAgent { get; init; }
}
