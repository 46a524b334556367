using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.SocketMode;
using ChatBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>The Web API at /api/ and the response_urls at /respond/: tokens, scopes, limits, and then the method.</summary>
public sealed class SlackWebApi
{
    private const long LongestFlood = 64 * 1024 * 1024;

    private readonly SlackSimulatorOptions _options;
    private readonly SlackWorld _world;
    private readonly ChannelBursts _bursts;
    private readonly Dictionary<string, Method> _methods;
    private readonly UrlResponses _responses;

    internal SlackWebApi(SlackSimulatorOptions options, SlackWorld world, SocketModeServer sockets)
    {
        (_options, _world) = (options, world);
        _bursts = new ChannelBursts(options.Burst, options.Time);
        _responses = new UrlResponses(world);
        var (chat, views, agent) = (new ChatMethods(world), new ViewMethods(world), new AgentMethods(world));
        _methods = new(StringComparer.Ordinal)
        {
            ["api.test"] = new(TokenKind.Any, null, _ => ApiAnswer.Ok()),
            ["auth.test"] = new(TokenKind.Any, null, _ => Tested()),
            ["apps.connections.open"] = new(TokenKind.App, null, _ => sockets.Open()),
            ["chat.postMessage"] = new(TokenKind.Bot, "chat:write", chat.PostMessage) { IsPaced = true },
            ["chat.postEphemeral"] = new(TokenKind.Bot, "chat:write", chat.PostEphemeral) { IsPaced = true },
            ["chat.update"] = new(TokenKind.Bot, "chat:write", chat.Update),
            ["views.open"] = new(TokenKind.Bot, null, views.Open),
            ["views.push"] = new(TokenKind.Bot, null, views.Push),
            ["views.update"] = new(TokenKind.Bot, null, views.Update),
            ["views.publish"] = new(TokenKind.Bot, null, views.Publish),
            ["assistant.threads.setStatus"] = new(TokenKind.Bot, "chat:write", agent.SetStatus),
            ["assistant.threads.setTitle"] = new(TokenKind.Bot, "assistant:write", agent.SetTitle),
            ["assistant.threads.setSuggestedPrompts"] = new(TokenKind.Bot, "assistant:write", agent.SetSuggestedPrompts),
        };
    }

    public Faults Faults { get; } = new();

    internal async Task HandleAsync(HttpContext context)
    {
        var name = context.Request.Path.Value?.Split('/')[^1] ?? "";
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || await ApiArguments.ReadAsync(context.Request) is not { } arguments)
        {
            _world.Recorder.Record($"unhandled {context.Request.Method} {context.Request.Path}", [], "not_found");
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var body = arguments.Body.DeepClone().AsObject();
        var answer = await AnswerAsync(context, name, arguments);
        _world.Recorder.Record(_methods.ContainsKey(name) ? name : $"unhandled {name}", body, answer?["error"]?.GetValue<string>());
        _world.Changed();
        if (answer is null) return;
        context.Response.Headers["x-oauth-scopes"] = string.Join(",", _options.Scopes);
        await context.Response.WriteAsJsonAsync(answer);
    }

    internal async Task RespondAsync(HttpContext context)
    {
        var token = context.Request.Path.Value!.Split('/')[^1];
        if (await FailAsync(context, "response_url") is { } fault)
        {
            if (!fault.IsAnswered) await context.Response.WriteAsJsonAsync(ApiAnswer.Error(fault.Error));
            return;
        }

        var body = (await ApiArguments.ReadAsync(context.Request))?.Body ?? [];
        var (status, answer) = _responses.Respond(token, body);
        _world.Recorder.Record("response_url", body, answer["error"]?.GetValue<string>());
        context.Response.StatusCode = status;
        if (answer["ok"]!.GetValue<bool>()) await context.Response.WriteAsync("ok");
        else await context.Response.WriteAsJsonAsync(answer);
    }

    /// <returns>Null when the answer was given already: no JSON, or none at all.</returns>
    private async Task<JsonObject?> AnswerAsync(HttpContext context, string name, ApiArguments arguments)
    {
        if (!_methods.TryGetValue(name, out var method)) return ApiAnswer.Error("unknown_method");
        if (await FailAsync(context, name) is { } fault)
        {
            if (fault.IsAnswered) return null;
            return fault.Needed is null ? ApiAnswer.Error(fault.Error) : new JsonObject { ["ok"] = false, ["error"] = fault.Error, ["needed"] = fault.Needed, ["provided"] = string.Join(",", _options.Scopes) };
        }

        if (TokenError(method.Kind, arguments.Token) is { } error) return ApiAnswer.Error(error);
        if (method.Scope is { } scope && !_options.Scopes.Contains(scope))
            return new JsonObject { ["ok"] = false, ["error"] = "missing_scope", ["needed"] = scope, ["provided"] = string.Join(",", _options.Scopes) };
        if (method.IsPaced && arguments.Text("channel") is { } channel && !_bursts.Takes(channel))
        {
            await RefuseAsync(context, Fault.TooMany(1));
            return null;
        }

        return method.Run(arguments);
    }

    private async Task<Fault?> FailAsync(HttpContext context, string name)
    {
        if ((Faults.Next(name) ?? Faults.Next("*")) is not { } fault) return null;
        if (fault.Status == 0) context.Abort();
        else if (fault.Page is { } page) await context.Response.WriteAsync(page);
        else if (fault.IsEndless) await FloodAsync(context);
        else if (fault.Status != 200) await RefuseAsync(context, fault);
        return fault;
    }

    /// <summary>Stops by itself only at a length that nobody should have read.</summary>
    private static async Task FloodAsync(HttpContext context)
    {
        var part = new byte[64 * 1024];
        Array.Fill(part, (byte)' ');
        try
        {
            for (var sent = 0L; sent < LongestFlood; sent += part.Length) await context.Response.Body.WriteAsync(part, context.RequestAborted);
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            // It had enough.
        }
    }

    private static async Task RefuseAsync(HttpContext context, Fault fault)
    {
        context.Response.StatusCode = fault.Status;
        if (fault.RetryAfter is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await context.Response.WriteAsJsonAsync(ApiAnswer.Error(fault.Error));
    }

    private string? TokenError(TokenKind kind, string? token)
    {
        if (string.IsNullOrEmpty(token)) return "not_authed";
        if (token != _options.BotToken && token != _options.AppToken) return "invalid_auth";
        return kind switch
        {
            TokenKind.App when token != _options.AppToken => "not_allowed_token_type",
            TokenKind.Bot when token != _options.BotToken => "not_allowed_token_type",
            _ => null,
        };
    }

    private JsonObject Tested()
    {
        var answer = ApiAnswer.Ok(
            ("url", "https://harbour.slack.com/"), ("team", "Harbour"), ("user", "talks"), ("team_id", _options.EnterpriseId ?? _options.TeamId), ("user_id", SlackWorld.BotUser),
            ("bot_id", SlackWorld.BotId), ("is_enterprise_install", _options.EnterpriseId is not null));
        if (_options.EnterpriseId is { } enterprise) answer["enterprise_id"] = enterprise;
        return answer;
    }

    private sealed record Method(TokenKind Kind, string? Scope, Func<ApiArguments, JsonObject> Run)
    {
        public bool IsPaced { get; init; }
    }

    private enum TokenKind
    {
        Any,
        Bot,
        App,
    }
}
