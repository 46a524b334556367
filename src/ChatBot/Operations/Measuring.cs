using System.Reflection;
using ChatBot.Conversations.Recording;
using ChatBot.Hosting;
using ChatBot.Transport.Connections;
using ChatBot.Transport.RateLimits;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace ChatBot.Operations;

/// <summary>Collects what the rooms measure, for <c>/metrics</c> and, where one is set, a collector.</summary>
internal static class Measuring
{
    /// <summary>Of one instrument. Far more than there are commands, platforms and outcomes; the library's own bound would keep memory for ten times as many.</summary>
    private const int MostSeries = 200;

    public static IServiceCollection AddMeasuring(this IServiceCollection services, MetricsOptions options)
    {
        services.AddMetrics().AddSingleton<CorpusMetrics>().AddSingleton<ConnectionMetrics>().AddHostedService<Instruments>();
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("chatbot", serviceVersion: Version))
            .WithMetrics(metrics =>
            {
                // Memory, garbage collection and threads are the runtime's own: https://learn.microsoft.com/dotnet/core/diagnostics/built-in-metrics-runtime
                metrics.AddMeter(CorpusMetrics.MeterName, ServiceWatch.MeterName, ConnectionMetrics.MeterName, RateLimitWaits.MeterName, QuestionMetrics.MeterName, "System.Runtime")
                    .AddView(instrument => new MetricStreamConfiguration { CardinalityLimit = MostSeries })
                    .AddPrometheusExporter();
                if (options.OtlpEndpoint is { } endpoint) metrics.AddOtlpExporter(exporter => SendTo(endpoint, options.OtlpProtocol, exporter));
            });
        return services;
    }

    private static string? Version => typeof(Measuring).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];

    private static void SendTo(string endpoint, OtlpTransport transport, OtlpExporterOptions exporter)
    {
        var address = new Uri(endpoint);
        exporter.Protocol = transport == OtlpTransport.Http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        // The library adds the path of metrics only to an address from its own variables: https://opentelemetry.io/docs/specs/otel/protocol/exporter
        exporter.Endpoint = transport == OtlpTransport.Http && address.AbsolutePath == "/" ? new Uri(address, "v1/metrics") : address;
    }

    /// <summary>Nobody else asks for what only measures.</summary>
    private sealed class Instruments : IHostedService
    {
        public Instruments(CorpusMetrics corpus, ConnectionMetrics connections) => _ = (corpus, connections);

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
