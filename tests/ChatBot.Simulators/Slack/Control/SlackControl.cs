using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Simulators.Slack.People;
using ChatBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Slack.Control;

/// <summary>
/// A small HTTP interface on a port of its own, for scripts in other languages: what people do, what they see, what goes wrong, what was recorded. A problem is 504 with
/// the reason in words.
/// </summary>
internal sealed class SlackControl : IAsyncDisposable
{
    private readonly SlackSimulator _slack;
    private readonly SlackPerson _person;
    private readonly SlackChannel _channel;
    private readonly WebApplication _server;
    private readonly Dictionary<string, Func<JsonObject, Task<JsonNode?>>> _acts;

    private SlackControl(SlackSimulator slack, WebApplication server)
    {
        (_slack, _server) = (slack, server);
        _person = slack.Person("mara");
        _channel = slack.World.Channel("harbour");
        _acts = new(StringComparer.Ordinal)
        {
            ["slash"] = async body => Json(await _person.SlashAsync(_channel, Text(body, "command"), Text(body, "text"))),
            ["mention"] = async body => await _person.MentionsAsync(_channel, Text(body, "text")),
            ["tell"] = async body => await _person.TellsBotAsync(Text(body, "text"), body["thread"]?.GetValue<string>()),
            ["press"] = async body => Json(await _person.PressesAsync(_slack.World.Messages[^1], Text(body, "label"))),
            ["find"] = async body => Json(await _person.FindsAsync(_channel, Text(body, "callback"), Text(body, "text"))),
            ["shortcut"] = async body => Json(await _person.TakesShortcutAsync(Text(body, "callback"))),
            ["type"] = async body => (await _person.TypesAsync(await _person.SeesViewAsync(), Text(body, "field"), Text(body, "typed"))).DeepClone(),
            ["submit"] = async body => Json(await _person.SubmitsAsync(await _person.SeesViewAsync(), body["fields"]!.AsObject().ToDictionary(field => field.Key, field => field.Value!.GetValue<string>()))),
            ["home"] = async _ => await DoAsync(_person.OpensHomeAsync()),
            ["messages"] = async _ => await DoAsync(_person.OpensMessagesAsync()),
            ["assistant-thread"] = async _ => await _person.StartsAssistantThreadAsync(),
            ["disconnect"] = async body => await DoAsync(_slack.Sockets.Lines[0].DisconnectAsync(Text(body, "reason"))),
            ["close"] = async _ => await DoAsync(_slack.Sockets.Lines[0].CloseAsync()),
            ["cut"] = async _ => await DoAsync(Cut()),
            ["fault"] = async body => await DoAsync(Plan(body)),
            ["over-http"] = async body => await DoAsync(OverHttp(body)),
            ["signed"] = SignedAsync,
            ["sockets"] = async body => Json(await _slack.Sockets.UntilOpenAsync(body["count"]!.GetValue<int>())),
        };
    }

    /// <summary>What an app has to know to connect, and a script to steer.</summary>
    public JsonObject Facts => new()
    {
        ["api"] = _slack.ApiUrl.ToString(), ["control"] = _server.Urls.Single(), ["appToken"] = _slack.Options.AppToken, ["botToken"] = _slack.Options.BotToken,
        ["signingSecret"] = _slack.Options.SigningSecret, ["channel"] = _channel.Id, ["user"] = _person.Id,
    };

    public static async Task<SlackControl> StartAsync(SlackSimulator slack, int port)
    {
        // Not a default builder: it would watch files for settings, of which a machine allows few.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var control = new SlackControl(slack, builder.Build());
        control._server.Run(control.HandleAsync);
        await control._server.StartAsync();
        return control;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var name = context.Request.Path.Value!.Trim('/');
        try
        {
            if (name == "state") await context.Response.WriteAsJsonAsync(State());
            else if (_acts.TryGetValue(name, out var act)) await context.Response.WriteAsJsonAsync(new JsonObject { ["result"] = await act((await JsonNode.ParseAsync(context.Request.Body))!.AsObject()) });
            else context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        catch (Exception problem) when (problem is TimeoutException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            context.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
            await context.Response.WriteAsJsonAsync(new JsonObject { ["problem"] = problem.Message });
        }
    }

    private JsonObject State() => new()
    {
        ["messages"] = new JsonArray([.. _slack.World.Messages.Select(message => (JsonNode)new JsonObject { ["text"] = message.Text, ["onlyFor"] = message.OnlyFor, ["threadTs"] = message.ThreadTs })]),
        ["views"] = new JsonArray([.. _slack.World.Views.Select(view => (JsonNode)view.View.DeepClone())]),
        ["agentSigns"] = new JsonArray([.. _slack.World.AgentSigns.Select(sign => (JsonNode)sign.Shown)]),
        ["violations"] = new JsonArray([.. _slack.Violations.Select(violation => (JsonNode)violation)]),
        ["records"] = new JsonArray([.. _slack.World.Recorder.All.Select(recorded => (JsonNode)new JsonObject { ["route"] = recorded.Route, ["error"] = recorded.Error })]),
        ["sockets"] = _slack.Sockets.Lines.Count,
        ["accepted"] = _slack.Sockets.Accepted,
    };

    private Task Cut()
    {
        _slack.Sockets.Lines[0].Cut();
        return Task.CompletedTask;
    }

    private Task Plan(JsonObject body)
    {
        _slack.Api.Faults.Plan(Text(body, "method"), new Fault(body["status"]!.GetValue<int>(), Text(body, "error"), body["retryAfter"]?.GetValue<int>()));
        return Task.CompletedTask;
    }

    private Task OverHttp(JsonObject body)
    {
        _slack.RequestUrl = new Uri(Text(body, "url"));
        return Task.CompletedTask;
    }

    /// <summary>A signed request as it is, some seconds off or with another secret.</summary>
    private async Task<JsonNode?> SignedAsync(JsonObject body)
    {
        var at = _slack.Options.Time.GetUtcNow().AddSeconds(body["seconds"]?.GetValue<int>() ?? 0);
        using var request = _slack.Requests.Sign(Encoding.UTF8.GetBytes(Text(body, "body")), Text(body, "type"), at, body["secret"]?.GetValue<string>());
        using var response = await _slack.Requests.SendAsync(request);
        return new JsonObject { ["status"] = (int)response.StatusCode, ["text"] = await response.Content.ReadAsStringAsync() };
    }

    private static async Task<JsonNode?> DoAsync(Task act)
    {
        await act;
        return null;
    }

    private static JsonObject Json(Delivered delivered) =>
        new JsonObject { ["acknowledged"] = delivered.IsAcknowledged, ["payload"] = delivered.Payload?.DeepClone(), ["attempts"] = delivered.Attempts };

    private static JsonValue Json(IReadOnlyList<SocketMode.SocketModeLine> lines) => JsonValue.Create(lines.Count);

    private static string Text(JsonObject body, string name) => body[name]?.GetValue<string>() ?? "";
}
