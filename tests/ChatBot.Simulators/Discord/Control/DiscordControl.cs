using System.Net;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Simulators.Discord.Rest.Faults;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.Rest.Limits;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.People;
using ChatBot.Simulators.Discord.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.Simulators.Discord.Control;

/// <summary>
/// A small HTTP interface on a port of its own, for scripts in other languages: what people do, what they see, what goes wrong, what was recorded. What a call waits
/// for and does not get is 504 with the reason in words.
/// </summary>
internal sealed class DiscordControl : IAsyncDisposable
{
    private readonly DiscordSimulator _discord;
    private readonly Someone _person;
    private readonly WebApplication _server;

    private DiscordControl(DiscordSimulator discord, WebApplication server)
    {
        _discord = discord;
        _server = server;
        var guild = discord.World.Guilds[0];
        _person = discord.Rest.In(guild, discord.World.AddPerson("Mara"));
    }

    /// <summary>What a client has to know to connect, and a script to steer.</summary>
    public JsonObject Facts => new()
    {
        ["api"] = $"http://127.0.0.1:{_discord.Port}/api",
        ["gateway"] = _discord.Gateway.Url.ToString(),
        ["control"] = _server.Urls.Single(),
        ["token"] = _discord.World.Token,
        ["application"] = _discord.World.Application.Id.ToText(),
        ["guild"] = _discord.World.Guilds[0].Id.ToText(),
        ["channel"] = _person.Channel.Id.ToText(),
    };

    public static async Task<DiscordControl> StartAsync(DiscordSimulator discord, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var control = new DiscordControl(discord, builder.Build());
        control.Map();
        await control._server.StartAsync();
        return control;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Map()
    {
        _server.Use(AnswerTimeouts);
        On("use", async body => Describe(await _person.UsesAsync(Text(body, "command"), Options(body))));
        On("answer", async body => Describe(await Interaction(body).AnsweredAsync()));
        On("followup", async body => Describe(await Interaction(body).FollowupAsync((int?)body["index"] ?? 0)));
        On("type", async body => new JsonArray([.. (await _person.TypesAsync(Text(body, "command"), Text(body, "option"), Text(body, "text"))).Select(choice => (JsonNode)choice.Name)]));
        On("press", async body => Describe(await _person.PressesAsync(Message(body), Text(body, "button"))));
        On("mention", async body => Describe(await _person.HearsAsync(await _person.MentionsAsync(Text(body, "text")))));
        On("gateway", SteerAsync);
        On("until", UntilAsync);
        On("fault", body =>
        {
            _discord.Rest.Faults.Next(Text(body, "route"), FaultOf(body));
            return Task.FromResult<JsonNode>(new JsonObject());
        });
        _server.MapGet("/records", context => WriteAsync(context, Records()));
    }

    private JsonObject Records() => new()
    {
        ["unhandled"] = new JsonArray([.. _discord.Rest.Requests.Unhandled.Select(request => (JsonNode)request.Route)]),
        ["refused"] = new JsonArray([.. _discord.Rest.Requests.All.Where(request => request.Status is >= 400 and not 429 and < 500).Select(request => (JsonNode)request.ToJson())]),
        ["mistakes"] = new JsonArray([.. _discord.Gateway.Journal.All<Mistake>().Select(mistake => (JsonNode)mistake.Why)]),
        ["requests"] = new JsonArray([.. _discord.Rest.Requests.All.Select(request => (JsonNode)request.ToJson())]),
        ["unanswered"] = new JsonArray([.. _discord.Rest.Interactions.All.Where(interaction => interaction.Acknowledged is null).Select(interaction => (JsonNode)interaction.What)]),
    };

    private async Task<JsonNode> SteerAsync(JsonObject body)
    {
        var gateway = _discord.Gateway;
        switch (Text(body, "do"))
        {
            case "reconnect":
                await gateway.RequestReconnectAsync();
                break;
            case "invalidate":
                await gateway.InvalidateAsync((bool?)body["resumable"] ?? false);
                break;
            case "close":
                await gateway.CloseAsync((int)body["code"]!);
                break;
            case "cut":
                await gateway.CutAsync();
                break;
            case "withhold-acks":
                gateway.WithholdsAcks = true;
                break;
            case "give-acks":
                gateway.WithholdsAcks = false;
                break;
            case var unknown:
                throw new ArgumentException($"\"{unknown}\" is nothing that a gateway does here.", nameof(body));
        }

        return new JsonObject();
    }

    /// <summary>Waits until the client has identified, resumed, or connected so many times.</summary>
    private async Task<JsonNode> UntilAsync(JsonObject body)
    {
        var times = (int)body["times"]!;
        var journal = _discord.Gateway.Journal;
        ClientAct act = Text(body, "act") switch
        {
            "identify" => await journal.UntilAsync<Identify>(times),
            "resume" => await journal.UntilAsync<Gateway.Resume>(times),
            "heartbeat" => await journal.UntilAsync<Heartbeat>(times),
            _ => await journal.UntilAsync<Connected>(times),
        };
        return new JsonObject { ["act"] = act.GetType().Name };
    }

    private static Fault FaultOf(JsonObject body) => (double?)body["retry_after"] is { } seconds
        ? new Fault.RateLimit(TimeSpan.FromSeconds(seconds), Enum.Parse<RateLimitScope>((string?)body["scope"] ?? "User", ignoreCase: true))
        : new Fault.Status((int)body["status"]!);

    private SimulatedInteraction Interaction(JsonObject body) => _discord.Rest.Interactions.All.Single(interaction => interaction.Id.ToText() == Text(body, "id"));

    private ShownMessage Message(JsonObject body) => _discord.Rest.Messages.All.Single(message => message.Id.ToText() == Text(body, "message"));

    private static (string Name, object Value)[] Options(JsonObject body) =>
        [.. (body["options"] as JsonObject ?? []).Select(option => (option.Key, (object)(option.Value!.GetValueKind() is System.Text.Json.JsonValueKind.String ? option.Value.GetValue<string>() : option.Value.GetValue<bool>())))];

    private static JsonObject Describe(SimulatedInteraction interaction) => new()
    {
        ["id"] = interaction.Id.ToText(),
        ["acknowledged"] = interaction.Acknowledged,
        ["callbacks"] = interaction.Callbacks,
    };

    private static JsonObject Describe(ShownMessage message) => new()
    {
        ["id"] = message.Id.ToText(),
        ["content"] = message.Content,
        ["edits"] = message.Edits,
        ["ephemeral"] = message.OnlyFor is not null,
        ["buttons"] = new JsonArray([.. message.Buttons.Select(button => (JsonNode)button.ToString())]),
    };

    private static string Text(JsonObject body, string field) => (string?)body[field] ?? throw new ArgumentException($"{field} is missing.", nameof(body));

    private void On(string name, Func<JsonObject, Task<JsonNode>> handle) => _server.MapPost("/" + name, async context =>
    {
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        await WriteAsync(context, await handle(body as JsonObject ?? []));
    });

    private void On(string name, Func<JsonObject, Task<JsonObject>> handle) => On(name, async body => (JsonNode)await handle(body));

    private static async Task AnswerTimeouts(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception problem) when (problem is TimeoutException or InvalidOperationException or ArgumentException)
        {
            context.Response.StatusCode = problem is TimeoutException ? StatusCodes.Status504GatewayTimeout : StatusCodes.Status400BadRequest;
            await WriteAsync(context, new JsonObject { ["problem"] = problem.Message });
        }
    }

    private static Task WriteAsync(HttpContext context, JsonNode body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }
}
