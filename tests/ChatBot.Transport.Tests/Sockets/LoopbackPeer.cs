using System.Net;
using System.Net.WebSockets;
using ChatBot.Simulators.Clocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.Transport.Tests.Sockets;

/// <summary>The other side of one connection, on loopback; it does what the test says, and the connection stays open until the test ends it.</summary>
internal sealed class LoopbackPeer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Func<WebSocket, Task> _behaviour;
    private readonly CancellationTokenSource _over = new();
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LoopbackPeer(WebApplication server, Func<WebSocket, Task> behaviour)
    {
        _server = server;
        _behaviour = behaviour;
    }

    public Uri Url => new(_server.Urls.Single().Replace("http", "ws", StringComparison.Ordinal) + "/socket?ticket=secret");

    /// <summary>Completes when the behaviour has run to its end, and fails as it fails.</summary>
    public Task Done => _done.Task.WaitAsync(ManualClock.Patience);

    /// <summary>What the upgrade is answered with instead; null accepts it.</summary>
    public int? Refusal { get; init; }

    public string? UserAgent { get; private set; }

    public static async Task<LoopbackPeer> StartAsync(Func<WebSocket, Task> behaviour, int? refusal = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var peer = new LoopbackPeer(builder.Build(), behaviour) { Refusal = refusal };
        peer._server.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        peer._server.Run(peer.HandleAsync);
        await peer._server.StartAsync();
        return peer;
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _server.StopAsync(new CancellationToken(canceled: true));
        await _server.DisposeAsync();
        _over.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        UserAgent = context.Request.Headers.UserAgent;
        if (Refusal is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            await _behaviour(socket);
            _done.TrySetResult();
        }
        catch (Exception problem)
        {
            _done.TrySetException(problem);
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
