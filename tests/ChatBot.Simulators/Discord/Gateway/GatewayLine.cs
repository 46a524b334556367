using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>One connection, in frames: what is sent is compressed when the client asked for it, what comes is read.</summary>
internal sealed class GatewayLine : IAsyncDisposable
{
    /// <summary>How long a client may take to answer a close.</summary>
    private static readonly TimeSpan CloseAnswer = TimeSpan.FromSeconds(2);

    private readonly HttpContext _context;
    private readonly WebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream? _deflate;
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _closing;

    public GatewayLine(HttpContext context, WebSocket socket)
    {
        _context = context;
        _socket = socket;

        // One deflate context for the whole connection: https://discord.com/developers/docs/events/gateway#transport-compression
        if (context.Request.Query["compress"] == "zlib-stream") _deflate = new ZLibStream(_compressed, CompressionLevel.Fastest, leaveOpen: true);
    }

    public Connected Opening => new(_context.Request.Path.Value ?? "/", _context.Request.QueryString.Value ?? "");

    public string? Query(string name) => _context.Request.Query[name];

    /// <summary>Completes when the client has gone or was cut off.</summary>
    public Task Over => _over.Task;

    /// <summary>Takes nothing in and lets nothing out any more, and stays open.</summary>
    public bool Stalls { get; set; }

    public Task SendAsync(JsonObject frame) => SendRawAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()));

    /// <summary>Any bytes as one message.</summary>
    public Task SendRawAsync(byte[] message) =>
        SendAsync(() => _deflate is null ? (message, WebSocketMessageType.Text) : (Compress(message), WebSocketMessageType.Binary));

    /// <summary>One frame in several binary messages.</summary>
    public Task SendInPiecesAsync(JsonObject frame, int pieces) =>
        SendAsync(() => (Compress(Encoding.UTF8.GetBytes(frame.ToJsonString())), WebSocketMessageType.Binary), pieces);

    /// <summary>Bytes that did not go through the compression.</summary>
    public Task SendUncompressedAsync(byte[] message) => SendAsync(() => (message, WebSocketMessageType.Binary));

    /// <summary>The next thing the client does; <see cref="Closed"/> or <see cref="Torn"/> is the last.</summary>
    public async Task<ClientAct> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var part = new byte[8192];
        try
        {
            while (true)
            {
                var got = await _socket.ReceiveAsync(part.AsMemory(), _context.RequestAborted);
                if (Stalls) await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, _context.RequestAborted);
                if (got.MessageType == WebSocketMessageType.Close) return await AnswerCloseAsync();
                message.Write(part.AsSpan(0, got.Count));
                if (got.EndOfMessage) return ClientFrames.Read(message.ToArray());
            }
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            _over.TrySetResult();
            return new Torn();
        }
    }

    /// <summary>Closes; the client's answer comes as <see cref="Closed"/>. A client that does not answer is cut off.</summary>
    public async Task CloseAsync(int code, string reason)
    {
        await _sending.WaitAsync();
        try
        {
            if (_closing || _socket.State != WebSocketState.Open) return;
            _closing = true;
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // It was quicker.
        }
        finally
        {
            _sending.Release();
        }

        _ = CutLateAsync();
    }

    /// <summary>Ends the TCP connection without a word.</summary>
    public void Cut()
    {
        _over.TrySetResult();
        try
        {
            _context.Abort();
        }
        catch (ObjectDisposedException)
        {
            // It has ended by itself meanwhile.
        }
    }

    /// <summary>The end of the connection has been seen. Who is about to send finishes first; what comes later is sent to nobody.</summary>
    public async ValueTask DisposeAsync()
    {
        _over.TrySetResult();
        await _sending.WaitAsync();
        try
        {
            if (_deflate is not null) await _deflate.DisposeAsync();
            await _compressed.DisposeAsync();
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task SendAsync(Func<(byte[] Bytes, WebSocketMessageType Type)> prepare, int pieces = 1)
    {
        await _sending.WaitAsync();
        try
        {
            if (Stalls || _closing || Over.IsCompleted || _socket.State != WebSocketState.Open) return;
            var (bytes, type) = prepare();
            var size = (bytes.Length + pieces - 1) / pieces;
            foreach (var piece in bytes.Chunk(size)) await _socket.SendAsync(piece, type, endOfMessage: true, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The client has gone: its receive tells.
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task CutLateAsync()
    {
        await Task.WhenAny(Over, Task.Delay(CloseAnswer, TimeProvider.System));
        if (!Over.IsCompleted) Cut();
    }

    private byte[] Compress(byte[] message)
    {
        _compressed.SetLength(0);
        _deflate!.Write(message);
        _deflate.Flush(); // Z_SYNC_FLUSH: ends in 00 00 FF FF
        return _compressed.ToArray();
    }

    private async Task<ClientAct> AnswerCloseAsync()
    {
        var closed = new Closed((int?)_socket.CloseStatus, _socket.CloseStatusDescription ?? "", IsReply: _closing);
        if (!_closing)
        {
            _closing = true;
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        }

        _over.TrySetResult();
        return closed;
    }
}
