using ChatBot.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>The web server, at Http:Address.</summary>
internal static class Listening
{
    public static void Listen(this WebApplicationBuilder web, Settings settings)
    {
        web.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(settings.Http.Address);
        web.Services.AddRoutingCore();
        // What Slack delivers must arrive; what else stands there the bot can do without.
        if (!settings.Slack.UsesHttp) web.Services.MakeServerOptional();
    }

    private static void MakeServerOptional(this IServiceCollection services)
    {
        var kestrel = services.Last(service => service.ServiceType == typeof(IServer)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<IServer>(provider => new OptionalServer(
            (IServer)ActivatorUtilities.CreateInstance(provider, kestrel),
            provider.GetRequiredService<ILogger<OptionalServer>>())));
    }
}
