using System.Net;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Simulators.Discord.Rest;
using ChatBot.Simulators.Discord.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.Simulators.Discord;

/// <summary>
/// A Discord on loopback: the Gateway and the REST interface, version 10, each as strict as its documentation. What it knows stands in <see cref="World"/>; real clients and
/// ours connect to it alike.
/// </summary>
public sealed class DiscordSimulator : IAsyncDisposable
{
    private readonly WebApplication _server;

    private DiscordSimulator(DiscordSimulatorOptions options, WebApplication server)
    {
        _server = server;
        World = new DiscordWorld(options.Time);
        Gateway = new DiscordGatewayServer(options, World);
        Rest = new DiscordRestServer(options, World, Gateway);
    }

    /// <summary>Where the routes begin, without a slash at the end: "http://127.0.0.1:1234/api/v10".</summary>
    public Uri ApiUrl => new($"http://127.0.0.1:{Port}/api/v10");

    public int Port { get; private set; }

    public DiscordWorld World { get; }

    public DiscordGatewayServer Gateway { get; }

    public DiscordRestServer Rest { get; }

    public static async Task<DiscordSimulator> StartAsync(DiscordSimulatorOptions? options = null)
    {
        options ??= new DiscordSimulatorOptions();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        var simulator = new DiscordSimulator(options, builder.Build());
        await simulator.ServeAsync();
        return simulator;
    }

    public async ValueTask DisposeAsync()
    {
        Gateway.End();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _server.StopAsync(stop.Token);
        await _server.DisposeAsync();
        Gateway.Dispose(); // after the last request, which may have something to announce
    }

    private async Task ServeAsync()
    {
        // Kestrel's own keep-alive would hide a peer that does not answer.
        _server.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        _server.Run(HandleAsync);
        await _server.StartAsync();
        Port = new Uri(_server.Urls.Single()).Port;
        Gateway.Port = Port;
    }

    private Task HandleAsync(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest ? Gateway.AcceptAsync(context) : Rest.HandleAsync(context);
}
