using System.Net;
using ChatBot.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>The web server, at Http:Address.</summary>
internal static class Listening
{
    public static void Listen(this WebApplicationBuilder web, Settings settings)
    {
        web.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Bound(kestrel, settings.Http)).UseUrls(settings.Http.Address);
        web.Services.AddRoutingCore();
        // What Slack delivers must arrive; what else stands there the bot can do without.
        if (!settings.Slack.UsesHttp) web.Services.MakeServerOptional();
    }

    /// <summary>Lets the proxies that the settings name say whom they ask for.</summary>
    public static void UseProxies(this WebApplication application, HttpOptions options)
    {
        if (options.Proxies.Count == 0) return;
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.Proxies)
        {
            if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
            else forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }

        application.UseForwardedHeaders(forwarded);
    }

    /// <summary>Sockets that only stand open must take nothing from the platforms and the documents, and make room soon.</summary>
    private static void Bound(KestrelServerOptions kestrel, HttpOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = options.Connections ?? OpenFiles.ForConnections;
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(20);
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }

    private static void MakeServerOptional(this IServiceCollection services)
    {
        var kestrel = services.Last(service => service.ServiceType == typeof(IServer)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<IServer>(provider => new OptionalServer(
            (IServer)ActivatorUtilities.CreateInstance(provider, kestrel),
            provider.GetRequiredService<ILogger<OptionalServer>>())));
    }
}
