using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>A server that the rest of the program can do without: where its address cannot be had, the log says so and everything else goes on.</summary>
internal sealed partial class OptionalServer(IServer server, ILogger<OptionalServer> logger) : IServer
{
    private readonly ServerAddressesFeature _addresses = new();
    private bool _isListening;

    /// <summary>With addresses of its own: the host says of all that stand there that it listens at them, and Kestrel's cannot be taken back.</summary>
    public IFeatureCollection Features => field ??= WithOwnAddresses();

    public async Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        var listening = server.Features.GetRequiredFeature<IServerAddressesFeature>();
        listening.PreferHostingUrls = _addresses.PreferHostingUrls;
        foreach (var address in _addresses.Addresses) listening.Addresses.Add(address);
        _addresses.Addresses.Clear();
        try
        {
            await server.StartAsync(application, cancellationToken);
            _isListening = true;
            foreach (var address in listening.Addresses) _addresses.Addresses.Add(address);
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            Log.NotListening(logger, problem.Message);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => _isListening ? server.StopAsync(cancellationToken) : Task.CompletedTask;

    public void Dispose() => server.Dispose();

    private FeatureCollection WithOwnAddresses()
    {
        var features = new FeatureCollection(server.Features);
        features.Set<IServerAddressesFeature>(_addresses);
        return features;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5040, Level = LogLevel.Warning,
            Message = "Http: no page, no probes and no measurements, as nothing can be heard at the address ({Problem}) Everything else goes on. End what else listens there, or set Http:Address to another port.")]
        public static partial void NotListening(ILogger logger, string problem);
    }
}
