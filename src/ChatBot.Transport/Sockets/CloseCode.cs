using System.Net.WebSockets;

namespace ChatBot.Transport.Sockets;

/// <summary>
/// Close codes of the WebSocket protocol: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1. Those from 4000 on belong to whoever speaks over it.
/// </summary>
public static class CloseCode
{
    public const int Normal = 1000;
    public const int GoingAway = 1001;
    public const int MessageTooBig = 1009;

    /// <summary>The code that answers a close: the same, unless it is one that may not be sent (1005 and 1006 only stand for "none").</summary>
    internal static WebSocketCloseStatus AnswerTo(WebSocketCloseStatus? received) =>
        received is { } code && (int)code is 1000 or 1001 or 1002 or 1003 or (>= 1007 and <= 1011) or (>= 3000 and <= 4999)
            ? received.Value
            : WebSocketCloseStatus.NormalClosure;
}
