namespace ChatBot.Transport.Sockets;

/// <summary>How a connection ended.</summary>
/// <param name="Code">The other side's close code, also when it only answers our close; 1000 when it gave none, null without a close.</param>
/// <param name="Reason">What it said, or what tore the connection. May be empty.</param>
public sealed record SocketEnd(SocketEndKind Kind, int? Code, string Reason)
{
    public override string ToString() => $"{Kind}{(Code is { } code ? $" {code}" : "")}{(Reason.Length > 0 ? $": {Reason}" : "")}";
}

public enum SocketEndKind
{
    ClosedByPeer,
    ClosedByUs,

    /// <summary>No close frame came: the line broke, a timeout cut it, or it was disposed of.</summary>
    Torn,

    /// <summary>A message was longer than <see cref="MessageSocketOptions.MaxMessageBytes"/>.</summary>
    MessageTooLong,
}
