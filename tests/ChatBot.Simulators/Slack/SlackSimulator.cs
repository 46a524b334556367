using System.Net;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Simulators.Slack.Http;
using ChatBot.Simulators.Slack.People;
using ChatBot.Simulators.Slack.SocketMode;
using ChatBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Slack;

/// <summary>
/// A Slack on loopback: one workspace with the Web API, Socket Mode and signed HTTP delivery, each as strict as its documentation. People act in it; real clients and ours
/// connect to it alike.
/// </summary>
public sealed class SlackSimulator : IAsyncDisposable
{
    private readonly WebApplication _server;

    private SlackSimulator(SlackSimulatorOptions options, WebApplication server)
    {
        _server = server;
        Options = options;
        World = new SlackWorld(options);
        Sockets = new SocketModeServer(options, World);
        Requests = new HttpDelivery(options, World);
        Api = new SlackWebApi(options, World, Sockets);
    }

    public SlackSimulatorOptions Options { get; }

    /// <summary>With the slash at the end: "http://127.0.0.1:1234/api/".</summary>
    public Uri ApiUrl => new($"http://127.0.0.1:{Port}/api/");

    public int Port { get; private set; }

    public SlackWorld World { get; }

    public SlackWebApi Api { get; }

    public SocketModeServer Sockets { get; }

    public HttpDelivery Requests { get; }

    /// <summary>Where the app is reached over HTTP; null while it is reached in Socket Mode.</summary>
    public Uri? RequestUrl
    {
        get => Requests.Url;
        set => Requests.Url = value;
    }

    /// <summary>How things are delivered now.</summary>
    public IDelivery Delivery => RequestUrl is null ? Sockets : Requests;

    /// <summary>Whatever the app did against the rules; a test that ends with any has failed.</summary>
    public IReadOnlyCollection<string> Violations => World.Violations;

    public static async Task<SlackSimulator> StartAsync(SlackSimulatorOptions? options = null)
    {
        options ??= new SlackSimulatorOptions();
        // Not a default builder: it would watch files for settings, of which a machine allows few.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        var simulator = new SlackSimulator(options, builder.Build());
        await simulator.ServeAsync();
        return simulator;
    }

    /// <summary>Somebody who works here.</summary>
    public SlackPerson Person(string name) => new(this, World.UserOf(name), name);

    public async ValueTask DisposeAsync()
    {
        Sockets.Dispose();
        Requests.Dispose();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _server.StopAsync(stop.Token);
        await _server.DisposeAsync();
    }

    private async Task ServeAsync()
    {
        // Bolt leaves when no ping has come for a while: Slack's servers ping.
        _server.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(5), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        _server.Run(HandleAsync);
        await _server.StartAsync();
        Port = new Uri(_server.Urls.Single()).Port;
        World.Port = Port;
    }

    private Task HandleAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest) return Sockets.AcceptAsync(context);
        return context.Request.Path.StartsWithSegments("/respond", StringComparison.Ordinal) ? Api.RespondAsync(context) : Api.HandleAsync(context);
    }
}
