using System.Net;
using System.Net.WebSockets;

namespace ChatBot.Transport.Sockets;

/// <summary>The way from an address to an open socket, or to a <see cref="ConnectFailedException"/>.</summary>
internal static class SocketConnecting
{
    public static ClientWebSocket Create(MessageSocketOptions options)
    {
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = options.PingInterval;
        socket.Options.KeepAliveTimeout = options.PingInterval == Timeout.InfiniteTimeSpan ? Timeout.InfiniteTimeSpan : options.PongTimeout;
        socket.Options.CollectHttpResponseDetails = true;
        if (options.UserAgent is { } agent) socket.Options.SetRequestHeader("User-Agent", agent);
        return socket;
    }

    public static async Task ConnectAsync(ClientWebSocket socket, Uri uri, MessageSocketOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        // An address can come from the other side, and be anything.
        if (!uri.IsAbsoluteUri || uri.Scheme is not ("ws" or "wss"))
            throw new ConnectFailedException("the address is none of a WebSocket", null, new UriFormatException());
        using var timeout = new CancellationTokenSource(options.ConnectTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await socket.ConnectAsync(uri, either.Token);
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Failure(socket, uri, options, problem);
        }
    }

    private static ConnectFailedException Failure(ClientWebSocket socket, Uri uri, MessageSocketOptions options, Exception problem)
    {
        int? status = socket.HttpStatusCode is default(HttpStatusCode) ? null : (int)socket.HttpStatusCode;
        var cause = (problem, status) switch
        {
            (OperationCanceledException, _) => $"no connection within {options.ConnectTimeout.TotalSeconds:0.#} s",
            (_, { } answered) => $"it answered HTTP {answered}",
            _ => (problem.InnerException ?? problem).Message,
        };
        return new ConnectFailedException($"{uri.Host}: {cause}", status, problem);
    }
}
