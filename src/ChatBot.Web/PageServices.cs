using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Slack;
using ChatBot.Web.Asking;
using ChatBot.Web.Completing;
using ChatBot.Web.Files;
using ChatBot.Web.Guarding;
using ChatBot.Web.Reading;
using ChatBot.Web.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Web;

/// <summary>The page in a host.</summary>
public static class PageServices
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Needs what <c>AddConversations</c> adds, and to come after it.</summary>
    /// <param name="options">Valid.</param>
    /// <param name="address">Where the host listens: scheme, host and port.</param>
    public static IServiceCollection AddPage(this IServiceCollection services, PageOptions options, string address) => services
        .AddSingleton(new KnownHosts(options.Hosts, address))
        .AddSingleton<Guard>()
        .AddSingleton<SlackPreview>()
        .AddSingleton<PageReplies>()
        .AddSingleton<AskingEndpoints>()
        .AddSingleton<Completions>()
        .AddSingleton<OverviewEndpoint>()
        .AddSingleton<PassageEndpoint>()
        .AddSingleton<DocumentsEndpoint>()
        .AddSingleton(provider => new ReportEndpoint(provider.GetRequiredService<ReportOptions>(), address, provider.GetRequiredService<StateDatabase>(), provider.GetRequiredService<TimeProvider>()))
        .AddHostedService<PageAnnouncement>();

    /// <summary>The page at "/", its files beside it, and what it asks under "/api".</summary>
    public static IEndpointRouteBuilder MapPage(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var guard = services.GetRequiredService<Guard>();
        foreach (var file in PageFiles.All) endpoints.MapMethods(file.Path, Reading, guard.Around(file.SendAsync));
        Get("/api/overview", services.GetRequiredService<OverviewEndpoint>().HandleAsync);
        Get("/api/complete", services.GetRequiredService<Completions>().HandleAsync);
        Get("/api/passage", services.GetRequiredService<PassageEndpoint>().HandleAsync);
        Get("/api/documents", services.GetRequiredService<DocumentsEndpoint>().HandleAsync);
        Get("/api/report", services.GetRequiredService<ReportEndpoint>().HandleAsync);
        var asking = services.GetRequiredService<AskingEndpoints>();
        Post("/api/ask", asking.AskAsync);
        Post("/api/again", asking.AgainAsync);
        Post("/api/vote", asking.VoteAsync);
        return endpoints;

        void Get(string path, RequestDelegate handle) => endpoints.MapMethods(path, Reading, guard.Around(handle));
        void Post(string path, RequestDelegate handle) => endpoints.MapPost(path, guard.Around(handle));
    }
}
