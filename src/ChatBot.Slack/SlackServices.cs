using ChatBot.Slack.Http;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.SocketMode;
using ChatBot.Slack.WebApi;
using ChatBot.Slack.Workspaces;
using ChatBot.Transport.Connections;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Slack;

/// <summary>Slack in a host.</summary>
public static class SlackServices
{
    /// <summary>Needs what <c>AddConversations</c> adds, and to come after it.</summary>
    /// <param name="options">Valid.</param>
    public static IServiceCollection AddSlack(this IServiceCollection services, SlackOptions options) => services
        .AddSingleton(options)
        .AddSingleton<SlackApis>()
        .AddSingleton<WorkspaceDirectory>()
        .AddInteractions()
        .AddSingleton<EnvelopeReader>()
        .AddSingleton<OpenSockets>()
        .AddSingleton<IPlatformConnection, SlackConnection>()
        .AddSingleton<SlackEndpoint>()
        .AddHostedService<SlackAdapter>();

    /// <summary>The address of Slack:Path, for the workspaces that have a signing secret.</summary>
    public static IEndpointRouteBuilder MapSlack(this IEndpointRouteBuilder endpoints)
    {
        var endpoint = endpoints.ServiceProvider.GetRequiredService<SlackEndpoint>();
        var path = endpoints.ServiceProvider.GetRequiredService<SlackOptions>().Path;
        endpoints.MapPost(path, endpoint.HandleAsync);
        endpoints.MapGet(path, context =>
        {
            context.Response.StatusCode = SlackEndpoint.IsCertificateCheck(context.Request, []) ? StatusCodes.Status200OK : StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        });
        return endpoints;
    }

    private static IServiceCollection AddInteractions(this IServiceCollection services) => services
        .AddSingleton<Gate>()
        .AddSingleton<Replies>()
        .AddSingleton<Answering>()
        .AddSingleton<AgentView>()
        .AddSingleton<HomeTab>()
        .AddSingleton<MessageHandler>()
        .AddSingleton<SlashCommandHandler>()
        .AddSingleton<AskForm>()
        .AddSingleton<TypeAhead>()
        .AddSingleton<FindShortcut>()
        .AddSingleton<Buttons>()
        .AddSingleton<InteractionHandler>()
        .AddSingleton<EventHandlers>()
        .AddSingleton<UnderWay>()
        .AddSingleton<Inbox>();
}
