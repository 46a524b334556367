using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>A server that the rest of the program can do without: where its address cannot be had, the log says so and everything else goes on.</summary>
internal sealed partial class OptionalServer(IServer server, ILogger<OptionalServer> logger) : IServer
{
    private bool _isListening;

    public IFeatureCollection Features => server.Features;

    public async Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        try
        {
            await server.StartAsync(application, cancellationToken);
            _isListening = true;
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            Log.NotListening(logger, problem.Message);
            // Else the host would say that it listens there.
            server.Features.Get<IServerAddressesFeature>()?.Addresses.Clear();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => _isListening ? server.StopAsync(cancellationToken) : Task.CompletedTask;

    public void Dispose() => server.Dispose();

    private static partial class Log
    {
        [LoggerMessage(EventId = 5030, Level = LogLevel.Warning,
            Message = "Page: not shown, as its address cannot be listened at ({Problem}) Everything else goes on. End what else listens there, or set Http:Address to another port or Page:Enabled to false.")]
        public static partial void NotListening(ILogger logger, string problem);
    }
}
