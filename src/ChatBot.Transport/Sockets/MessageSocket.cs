using System.Net.WebSockets;

namespace ChatBot.Transport.Sockets;

/// <summary>
/// A WebSocket that speaks in whole messages, from the client's side. Any number of callers may send at once; one receives. Everything is bounded in
/// time, and a broken connection is a value (<see cref="End"/>), not an exception.
/// </summary>
public sealed class MessageSocket : IAsyncDisposable
{
    private readonly ClientWebSocket _socket;
    private readonly MessageSocketOptions _options;
    private readonly TimeProvider _time;
    private readonly PooledBuffer _buffer = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly SemaphoreSlim _receiving = new(1);
    private volatile bool _closing;

    private MessageSocket(ClientWebSocket socket, MessageSocketOptions options, TimeProvider time)
    {
        _socket = socket;
        _options = options;
        _time = time;
    }

    /// <summary>Null as long as it lasts; set before <see cref="ReceiveAsync"/> returns null.</summary>
    public SocketEnd? End { get; private set; }

    /// <exception cref="ConnectFailedException">Nobody there, refused, or too slow.</exception>
    public static async Task<MessageSocket> ConnectAsync(Uri uri, MessageSocketOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var socket = SocketConnecting.Create(options);
        try
        {
            await SocketConnecting.ConnectAsync(socket, uri, options, time, cancellationToken);
            return new MessageSocket(socket, options, time);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The next message; null when the connection has ended, and <see cref="End"/> tells how.</summary>
    /// <param name="cancellationToken">Cancelling tears the connection: to leave politely, <see cref="CloseAsync"/> and receive until null.</param>
    public async ValueTask<SocketMessage?> ReceiveAsync(CancellationToken cancellationToken)
    {
        await _receiving.WaitAsync(cancellationToken);
        try
        {
            return End is null ? await ReceiveWholeAsync(cancellationToken) : null;
        }
        catch (Exception problem) when (IsBreak(problem) && !cancellationToken.IsCancellationRequested)
        {
            End = new SocketEnd(_closing ? SocketEndKind.ClosedByUs : SocketEndKind.Torn, null, problem.Message);
            return null;
        }
        finally
        {
            _receiving.Release();
        }
    }

    /// <summary>Sends one message after those that were given before.</summary>
    /// <returns>False when the connection has ended or ends over it; the receiver learns how.</returns>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> message, bool isBinary, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            // Not the caller's token: cancelled in the middle of a frame, the connection would be lost for everybody.
            using var limit = new CancellationTokenSource(_options.SendTimeout, _time);
            await _socket.SendAsync(message, isBinary ? WebSocketMessageType.Binary : WebSocketMessageType.Text, endOfMessage: true, limit.Token);
            return true;
        }
        catch (Exception problem) when (IsBreak(problem))
        {
            return false;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>
    /// Says goodbye, waits for the answer no longer than <see cref="MessageSocketOptions.CloseTimeout"/>, and ends the connection in any case. What
    /// arrives meanwhile may be lost.
    /// </summary>
    /// <param name="code">1000, 1001 or from 3000 to 4999.</param>
    public async Task CloseAsync(int code, string reason)
    {
        _closing = true;
        using var limit = new CancellationTokenSource(_options.CloseTimeout, _time);
        try
        {
            await SendCloseAsync((WebSocketCloseStatus)code, reason, limit.Token);
            await DrainAsync(limit.Token);
        }
        catch (Exception problem) when (IsBreak(problem))
        {
            // Gone already, or it does not answer: ended below either way.
        }
        finally
        {
            _socket.Abort();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _receiving.WaitAsync(CancellationToken.None);
        End ??= new SocketEnd(SocketEndKind.Torn, null, "disposed of");
        _buffer.Dispose();
        _socket.Dispose();
        _receiving.Release();
    }

    private async ValueTask<SocketMessage?> ReceiveWholeAsync(CancellationToken cancellationToken)
    {
        _buffer.Clear();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.Free(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close) return await ClosedAsync();
            _buffer.Advance(part.Count);
            if (_buffer.Length > _options.MaxMessageBytes) return await TooLongAsync();
            if (part.EndOfMessage) return new SocketMessage(part.MessageType == WebSocketMessageType.Binary, _buffer.Written);
        }
    }

    private async Task<SocketMessage?> ClosedAsync()
    {
        var end = new SocketEnd(_closing ? SocketEndKind.ClosedByUs : SocketEndKind.ClosedByPeer, CodeReceived, _socket.CloseStatusDescription ?? "");
        if (!_closing) await SayGoodbyeAsync(CloseCode.AnswerTo(_socket.CloseStatus), "");
        End = end;
        return null;
    }

    private async Task<SocketMessage?> TooLongAsync()
    {
        var reason = $"a message of more than {_options.MaxMessageBytes} bytes";
        await SayGoodbyeAsync(WebSocketCloseStatus.MessageTooBig, reason);
        End = new SocketEnd(SocketEndKind.MessageTooLong, null, reason);
        return null;
    }

    private int? CodeReceived => _socket.CloseStatus is { } code ? (int)code : null;

    private async Task SayGoodbyeAsync(WebSocketCloseStatus code, string reason)
    {
        using var limit = new CancellationTokenSource(_options.CloseTimeout, _time);
        try
        {
            await SendCloseAsync(code, reason, limit.Token);
        }
        catch (Exception problem) when (IsBreak(problem))
        {
            // It did not wait for the answer.
        }
        finally
        {
            _socket.Abort();
        }
    }

    private async Task SendCloseAsync(WebSocketCloseStatus code, string reason, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.CloseOutputAsync(code, reason, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Reads until the other side's close, unless the receiver does so already.</summary>
    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        var rest = new byte[1024];
        await _receiving.WaitAsync(cancellationToken);
        try
        {
            while (End is null)
            {
                var part = await _socket.ReceiveAsync(rest.AsMemory(), cancellationToken);
                if (part.MessageType == WebSocketMessageType.Close) await ClosedAsync();
            }
        }
        finally
        {
            End ??= new SocketEnd(SocketEndKind.ClosedByUs, null, "it did not answer the close");
            _receiving.Release();
        }
    }

    private static bool IsBreak(Exception problem) =>
        problem is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException;
}
