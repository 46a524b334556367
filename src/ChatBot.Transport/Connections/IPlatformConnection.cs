namespace ChatBot.Transport.Connections;

/// <summary>How a platform is connected, for probes and measurements.</summary>
public interface IPlatformConnection
{
    /// <summary>"Discord", "Slack".</summary>
    string Platform { get; }

    ConnectionState State { get; }
}

/// <param name="IsConnected">Whether everything that people send on the platform reaches the bot.</param>
/// <param name="Wanted">Connections that are to be up.</param>
/// <param name="Up">Connections that are.</param>
/// <param name="Reconnects">Connections that were lost or replaced since the start.</param>
public readonly record struct ConnectionState(bool IsConnected, int Wanted, int Up, long Reconnects);
