using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Simulators.Discord.Rest.Commands;
using ChatBot.Simulators.Discord.Rest.Faults;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.Rest.Limits;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.People;
using ChatBot.Simulators.Discord.Rest.Recording;
using ChatBot.Simulators.Discord.Rest.Routing;
using ChatBot.Simulators.Discord.World;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Discord.Rest;

/// <summary>The routes under /api/v10 and what they change: commands, messages, interactions. Whatever it does not know is 404.</summary>
public sealed class DiscordRestServer
{
    private readonly Lock _oneAtATime = new();
    private readonly RouteTable _routes;
    private readonly Presence _presence;

    public DiscordRestServer(DiscordSimulatorOptions options, DiscordWorld world, DiscordGatewayServer gateway)
    {
        Entrance = new Entrance(world);
        Faults = new FaultScript(options.Time);
        Limits = new ServerLimits(options.Time);
        Messages = new MessageLog(options.Time);
        Commands = new CommandRegistry(world);
        Channels = new Channels(world);
        ChannelRoom = new ChannelRoom(world, Messages, Channels);
        _presence = new Presence(options, world, gateway, this);
        _routes = new RouteTable(DiscordRoutes.All(
            new ApplicationRoom(options, world, gateway),
            Commands,
            new CallbackRoom(world, Interactions, Messages),
            new WebhookRoom(world, Interactions, Messages),
            ChannelRoom));
    }

    public Entrance Entrance { get; }

    public ServerLimits Limits { get; }

    public FaultScript Faults { get; }

    public RequestRecorder Requests { get; } = new();

    public CommandRegistry Commands { get; }

    public InteractionBook Interactions { get; } = new();

    public MessageLog Messages { get; }

    public Channels Channels { get; }

    public ChannelRoom ChannelRoom { get; }

    /// <summary>Somebody in a server's channel, who can use commands, press buttons and say things; becomes a member when they are none.</summary>
    public Someone In(DiscordGuild guild, DiscordPerson person, DiscordChannel? channel = null) =>
        new(_presence, new Place(person, channel ?? guild.Channels[0], guild, Context: 0));

    /// <summary>Somebody in a direct message with the bot.</summary>
    public Someone InDirectMessage(DiscordPerson person) => new(_presence, new Place(person, Channels.DirectTo(person), null, Context: 1));

    /// <summary>Somebody who has installed the application for themselves, among people where the bot is not.</summary>
    public Someone InGroup(DiscordPerson person) => new(_presence, new Place(person, Channels.GroupOf(person), null, Context: 2) { IsUserInstallOnly = true });

    public async Task HandleAsync(HttpContext context)
    {
        var call = await ReadAsync(context.Request);
        var (route, routed) = _routes.Find(call) is { } found ? (found.Route, found.Call) : (null, call);
        var name = route?.ToString() ?? $"unhandled {call.Method} {call.Path}";
        if (name == DiscordRoutes.Callback) Interactions.NoteAttempt(routed.Values["token"]);
        var fault = Faults.Take(name);
        var isCarried = fault is null or Fault.Silence { Carried: true } or Fault.Cut { Carried: true };
        var answer = isCarried ? Answer(route, routed) : FaultAnswer(fault);
        Limits.CountInvalid(answer?.Status ?? 0, fault is Fault.RateLimit { Scope: RateLimitScope.Shared });
        Requests.Record(name, call, fault is Fault.Silence or Fault.Cut or Fault.Text ? null : answer);
        switch (fault)
        {
            case Fault.Silence:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
            case Fault.Cut:
                context.Abort();
                break;
            case Fault.Text text:
                context.Response.StatusCode = text.Code;
                context.Response.ContentType = text.ContentType;
                await context.Response.WriteAsync(text.Body, context.RequestAborted);
                break;
            default:
                await WriteAsync(context, answer!);
                break;
        }

        await _presence.AnnounceAsync();
    }

    private RestAnswer Answer(RestRoute? route, RestCall call)
    {
        try
        {
            // Whatever is answered, the state that it was answered from is one: requests are let in one after the other.
            lock (_oneAtATime)
            {
                Entrance.Check(call, route);
                if (route is null) throw new RefusedException(404, 0, "404: Not Found");

                var tooMany = Limits.Take(route, call, out var headers);
                return tooMany ?? route.Answer(call) with { Headers = headers };
            }
        }
        catch (RefusedException refusal)
        {
            return refusal.Answer;
        }
    }

    private static RestAnswer? FaultAnswer(Fault? fault) => fault switch
    {
        Fault.Status(var code) => new RestAnswer(code),
        Fault.RateLimit(var retryAfter, var scope) => ServerLimits.TooMany(retryAfter, scope),
        _ => null,
    };

    private static async Task<RestCall> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return new RestCall(
            request.Method,
            // Some clients write "@original" percent-encoded; Kestrel has decoded it.
            request.Path.Value ?? "",
            request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()),
            request.Headers.UserAgent.ToString(),
            request.Headers.Authorization.ToString(),
            request.ContentType ?? "",
            await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
    }

    private static async Task WriteAsync(HttpContext context, RestAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        // Discord's own proxy says so; discord.py takes a 429 without it for a ban by somebody in between and gives up.
        context.Response.Headers.Via = "1.1 google";
        foreach (var (header, value) in answer.Headers)
            context.Response.Headers[header] = value;
        if (answer.Body is null) return;

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.Body.ToJsonString(), context.RequestAborted);
    }
}
