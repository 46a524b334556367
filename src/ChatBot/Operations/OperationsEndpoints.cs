using System.Text.Json;
using ChatBot.Configuration;
using ChatBot.Web.Guarding;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Operations;

/// <summary>What an operator's machines ask: probes and measurements.</summary>
internal static class OperationsEndpoints
{
    /// <summary>200 as long as the process serves.</summary>
    public const string Health = "/healthz";

    /// <summary>200 when whoever asks is answered, else 503; what is missing stands in it.</summary>
    public const string Ready = "/readyz";

    /// <summary>In the Prometheus text format.</summary>
    public const string Metrics = "/metrics";

    /// <summary>What <see cref="Health"/> says, by which it is told from another program's.</summary>
    public const string Healthy = "chatbot is healthy";

    public static IServiceCollection AddOperations(this IServiceCollection services, Settings settings) =>
        services.AddSingleton<Readiness>().AddMeasuring(settings.Metrics);

    public static WebApplication MapOperations(this WebApplication application)
    {
        var readiness = application.Services.GetRequiredService<Readiness>();
        var hosts = application.Services.GetRequiredService<KnownHosts>();
        // Else a page elsewhere could read them by letting its own name point here; that the process serves is no secret.
        application.UseWhen(context => (context.Request.Path == Ready || context.Request.Path == Metrics) && !hosts.KnowsOrIsAddress(context.Request.Host), others => others.Run(RefuseAsync));
        application.MapGet(Health, context => context.Response.WriteAsync(Healthy, context.RequestAborted));
        application.MapGet(Ready, context => WriteAsync(context.Response, readiness.Report(), context.RequestAborted));
        application.MapPrometheusScrapingEndpoint(Metrics);
        return application;
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync("The bot does not answer to this name. Whoever runs it can add the name to Page:Hosts.", context.RequestAborted);
    }

    private static Task WriteAsync(HttpResponse response, ReadinessReport report, CancellationToken cancellationToken)
    {
        response.StatusCode = report.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "application/json";
        return response.WriteAsync(JsonSerializer.Serialize(report, ReadinessJson.Default.ReadinessReport), cancellationToken);
    }
}
