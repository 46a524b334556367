using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Simulators.Discord.World;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Discord.Rest;

/// <summary>The routes under /api/v10; whatever it does not know is 404.</summary>
public sealed class DiscordRestServer(DiscordSimulatorOptions options, DiscordWorld world, DiscordGatewayServer gateway)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization != $"Bot {world.Token}")
        {
            await AnswerAsync(context, StatusCodes.Status401Unauthorized, new JsonObject { ["message"] = "401: Unauthorized", ["code"] = 0 });
            return;
        }

        var body = (context.Request.Method, context.Request.Path.Value) switch
        {
            ("GET", "/api/v10/gateway/bot") => gateway.ToGatewayBot(options.RecommendedShards),
            ("GET", "/api/v10/users/@me") => world.Bot.ToJson(),
            ("GET", "/api/v10/applications/@me") => world.Application.ToJson(),
            _ => null,
        };
        if (body is null) await AnswerAsync(context, StatusCodes.Status404NotFound, new JsonObject { ["message"] = "404: Not Found", ["code"] = 0 });
        else await AnswerAsync(context, StatusCodes.Status200OK, body);
    }

    private static Task AnswerAsync(HttpContext context, int status, JsonObject body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }
}
