namespace ChatBot.Transport.Sockets;

/// <summary>No connection came about. The message names host and cause, never path or query: those can hold secrets.</summary>
public sealed class ConnectFailedException(string message, int? httpStatus, Exception inner) : IOException(message, inner)
{
    /// <summary>What the server answered instead of an upgrade; null when it did not answer.</summary>
    public int? HttpStatus => httpStatus;
}
