using ChatBot.Slack;
using ChatBot.Web.Adding;
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
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatBot.Web;

/// <summary>The page in a host.</summary>
public static class PageServices
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Needs what <c>AddConversations</c> adds, and to come after it.</summary>
    /// <param name="options">Valid.</param>
    /// <param name="address">Where the host listens: scheme, host and port.</param>
    public static IServiceCollection AddPage(this IServiceCollection services, PageOptions options, string address) => services
        .AddSingleton(options)
        .AddKnownHosts(options, address)
        .AddSingleton<PasswordGate>()
        .AddSingleton<Guard>()
        .AddSingleton<SlackPreview>()
        .AddSingleton<PageReplies>()
        .AddSingleton<AskingEndpoints>()
        .AddSingleton<Completions>()
        .AddSingleton<OverviewEndpoint>()
        .AddSingleton<PassageEndpoint>()
        .AddSingleton<DocumentsEndpoint>()
        .AddSingleton<DocumentEndpoint>()
        .AddSingleton<UploadEndpoint>()
        .AddSingleton<ReportEndpoint>()
        .AddHostedService<PageAnnouncement>();

    /// <summary>The names that the bot answers to over HTTP, for whatever stands there, with the page or without.</summary>
    public static IServiceCollection AddKnownHosts(this IServiceCollection services, PageOptions options, string address)
    {
        services.TryAddSingleton(new KnownHosts(options.Hosts, address));
        return services;
    }

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
        var document = services.GetRequiredService<DocumentEndpoint>();
        Get("/api/document", document.ReadAsync);
        Get("/api/find", document.FindAsync);
        Get("/api/report", services.GetRequiredService<ReportEndpoint>().HandleAsync, Audience.Operator);
        var upload = services.GetRequiredService<UploadEndpoint>();
        Get("/api/uploaded", upload.StateAsync, Audience.Operator);
        Post("/api/upload", upload.HandleAsync, Audience.Operator);
        var asking = services.GetRequiredService<AskingEndpoints>();
        Post("/api/ask", asking.AskAsync);
        Post("/api/again", asking.AgainAsync);
        Post("/api/vote", asking.VoteAsync);
        return endpoints;

        void Get(string path, RequestDelegate handle, Audience audience = Audience.Everybody) => endpoints.MapMethods(path, Reading, guard.Around(handle, audience));
        void Post(string path, RequestDelegate handle, Audience audience = Audience.Everybody) => endpoints.MapPost(path, guard.Around(handle, audience));
    }
}
