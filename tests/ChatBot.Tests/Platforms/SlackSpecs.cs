using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Platforms;

/// <summary>The program with Slack's tokens, from its settings to what somebody reads in a workspace.</summary>
public sealed class SlackSpecs : IAsyncLifetime
{
    private readonly ChatBotProcess _process = Harbour.Process();
    private SlackSimulator _slack = null!;

    public async Task InitializeAsync()
    {
        _slack = await SlackSimulator.StartAsync();
        _process.Connect(_slack);
        _process.Variables["Logging__LogLevel__Default"] = "Trace";
    }

    public async Task DisposeAsync()
    {
        await _slack.DisposeAsync();
        _process.Dispose();
    }

    [Fact]
    public async Task Two_tokens_are_enough_for_socket_mode()
    {
        await using var serving = new Serving(_process);
        await serving.Until("connected in Socket Mode", "Ready to answer");

        await AnswersAsync(serving);
    }

    [Fact]
    public async Task A_signing_secret_makes_it_listen()
    {
        var port = FreePort();
        _process.Variables.Remove("Slack__AppToken");
        _process.Variables["Slack__SigningSecret"] = _slack.Options.SigningSecret;
        _process.Variables["Http__Address"] = $"http://127.0.0.1:{port}";
        _slack.RequestUrl = new Uri($"http://127.0.0.1:{port}/slack/events");
        await using var serving = new Serving(_process);
        await serving.Until("is good", "Application started", "Ready to answer");

        await AnswersAsync(serving);
    }

    [Fact]
    public async Task Without_a_signing_secret_or_app_token_the_settings_are_refused_by_key()
    {
        _process.Variables.Remove("Slack__AppToken");

        var run = await _process.RunAsync();

        Assert.Equal(78, run.Code);
        Assert.Contains("Slack:AppToken (xapp-…, for Socket Mode) or Slack:SigningSecret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_is_for_socket_mode_unless_an_address_is_given()
    {
        var socket = JsonNode.Parse((await _process.RunAsync("slack", "manifest")).Output)!;
        var http = JsonNode.Parse((await _process.RunAsync("slack", "manifest", "--url", "https://talks.example.org/slack/events")).Output)!;
        var wrong = await _process.RunAsync("slack", "manifest", "--url", "http://talks.example.org/");

        Assert.True((bool)socket["settings"]!["socket_mode_enabled"]!);
        Assert.Equal("https://talks.example.org/slack/events", (string?)http["settings"]!["event_subscriptions"]!["request_url"]);
        Assert.Equal(2, wrong.Code);
    }

    [Fact]
    public async Task The_doctor_asks_slack_what_the_tokens_are_good_for()
    {
        var good = await _process.RunAsync("doctor");
        _slack.Api.Faults.Plan("auth.test", Fault.Refused("invalid_auth"));
        var bad = await _process.RunAsync("doctor", "--json");

        Assert.Equal(0, good.Code);
        Assert.Contains("ok     Slack: the bot token is good: Harbour", good.Output, StringComparison.Ordinal);
        Assert.Contains("ok     Slack: the app-level token is good: Socket Mode is on", good.Output, StringComparison.Ordinal);
        Assert.Equal(1, bad.Code);
        var wrong = Assert.Single(JsonNode.Parse(bad.Output)!.AsArray(), finding => (string?)finding!["status"] == "wrong")!;
        Assert.StartsWith("Slack:BotToken is not a valid token", (string?)wrong["advice"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_that_is_missing_is_named_by_the_doctor_with_its_cure()
    {
        await using var poor = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Scopes = [.. new SlackSimulatorOptions().Scopes.Where(scope => scope != "chat:write")] });
        _process.Connect(poor);

        var run = await _process.RunAsync("doctor");

        Assert.Equal(1, run.Code);
        Assert.Contains("lacks the scope chat:write, to answer -> Add the scope chat:write", run.Output, StringComparison.Ordinal);
    }

    private async Task AnswersAsync(Serving serving)
    {
        var channel = _slack.World.Channel("harbour");
        var ada = _slack.Person("ada");

        await ada.SlashAsync(channel, "/ask", "Who pays for the dredging?");
        var answer = await ada.SeesAsync(channel);

        Assert.Contains("Thorvald Shipping", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
        Assert.Empty(_slack.Violations);
        Assert.All(
            [_slack.Options.BotToken, _slack.Options.AppToken, _slack.Options.SigningSecret],
            secret => Assert.DoesNotContain(secret, _process.Error.Text, StringComparison.Ordinal));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
