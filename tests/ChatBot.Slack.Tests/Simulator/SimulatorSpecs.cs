using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.People;

namespace ChatBot.Slack.Tests.Simulator;

/// <summary>That the Slack on loopback refuses what Slack refuses: a simulator that takes everything proves nothing.</summary>
public sealed class SimulatorSpecs
{
    private static readonly JsonArray Divider = [new JsonObject { ["type"] = "divider" }];

    [Theory]
    [InlineData("{\"text\":\"x\"}", "channel_not_found")]
    [InlineData("{\"channel\":\"C0NOWHERE\",\"text\":\"x\"}", "channel_not_found")]
    [InlineData("{\"channel\":\"C0HARBOUR\"}", "no_text")]
    [InlineData("{\"channel\":\"C0OUTSIDE\",\"text\":\"x\"}", "not_in_channel")]
    [InlineData("{\"channel\":\"C0HARBOUR\",\"text\":\"x\",\"blocks\":[]}", "invalid_blocks")]
    [InlineData("{\"channel\":\"C0HARBOUR\",\"text\":\"x\",\"blocks\":[{\"type\":\"unknown\"}]}", "invalid_blocks")]
    [InlineData("{\"channel\":\"C0HARBOUR\",\"text\":\"x\",\"blocks\":[{\"type\":\"divider\",\"extra\":1}]}", "invalid_blocks")]
    [InlineData("{\"channel\":\"C0HARBOUR\",\"text\":\"x\",\"blocks\":[{\"type\":\"context\",\"elements\":[]}]}", "invalid_blocks")]
    [InlineData("{\"channel\":\"C0HARBOUR\",\"text\":\"x\",\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"\"}}]}", "invalid_blocks")]
    [InlineData("{\"channel\":\"C0HARBOUR\",\"text\":\"x\",\"blocks\":[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"user\",\"user_id\":\"U1\"}]}]}]}", "invalid_blocks")]
    [InlineData("{\"channel\":\"C0HARBOUR\",\"text\":\"x\",\"blocks\":[{\"type\":\"input\",\"label\":{\"type\":\"plain_text\",\"text\":\"x\"},\"element\":{\"type\":\"plain_text_input\"}}]}", "invalid_blocks")]
    public async Task A_message_against_the_rules_is_refused(string body, string error)
    {
        await using var slack = await WorkspaceAsync();

        Assert.Equal(error, (await CallAsync(slack, "chat.postMessage", JsonNode.Parse(body)!.AsObject()))["error"]!.GetValue<string>());
        Assert.Empty(slack.World.Messages);
    }

    [Fact]
    public async Task A_text_over_4000_characters_is_refused()
    {
        await using var slack = await WorkspaceAsync();

        Assert.Equal("msg_too_long", (await CallAsync(slack, "chat.postMessage", new JsonObject { ["channel"] = "C0HARBOUR", ["text"] = new string('x', 4001) }))["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task More_than_one_message_a_second_is_too_many_after_a_short_burst()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync(new SlackSimulatorOptions { Time = clock });
        for (var number = 0; number < 3; number++) Assert.Equal(HttpStatusCode.OK, await PostAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, await PostAsync());
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await PostAsync());

        async Task<HttpStatusCode> PostAsync()
        {
            using var response = await SendAsync(slack, "chat.postMessage", new JsonObject { ["channel"] = "C0HARBOUR", ["text"] = "x" });
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task A_trigger_opens_one_view_within_three_seconds()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync(new SlackSimulatorOptions { Time = clock });
        var (first, second) = (slack.World.Triggers.Issue("U1"), slack.World.Triggers.Issue("U1"));

        Assert.True((await OpenAsync(first))["ok"]!.GetValue<bool>());
        Assert.Equal("exchanged_trigger_id", (await OpenAsync(first))["error"]!.GetValue<string>());
        clock.Advance(TimeSpan.FromSeconds(3.1));
        Assert.Equal("expired_trigger_id", (await OpenAsync(second))["error"]!.GetValue<string>());
        Assert.Equal("invalid_trigger_id", (await OpenAsync("1.2.3"))["error"]!.GetValue<string>());

        Task<JsonObject> OpenAsync(string trigger) => CallAsync(slack, "views.open", new JsonObject
        {
            ["trigger_id"] = trigger,
            ["view"] = new JsonObject { ["type"] = "modal", ["title"] = new JsonObject { ["type"] = "plain_text", ["text"] = "x" }, ["blocks"] = Divider.DeepClone() },
        });
    }

    [Fact]
    public async Task A_response_url_is_good_for_five_answers_within_half_an_hour()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync(new SlackSimulatorOptions { Time = clock });
        var payloads = new Payloads(slack, "U1", "alice");
        var (first, second) = (payloads.Slash(slack.World.Channel("harbour"), "/x", "")["response_url"]!.GetValue<string>(), payloads.Slash(slack.World.Channel("harbour"), "/x", "")["response_url"]!.GetValue<string>());
        using var http = new HttpClient();

        for (var number = 0; number < 5; number++) Assert.Equal(HttpStatusCode.OK, await PostAsync(first));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(first));
        clock.Advance(TimeSpan.FromMinutes(30.1));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(second));
        Assert.Equal(5, slack.World.Messages.Count);

        async Task<HttpStatusCode> PostAsync(string url)
        {
            using var response = await http.PostAsJsonAsync(new Uri(url), new JsonObject { ["text"] = "x" });
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task An_acknowledgement_that_is_late_doubled_foreign_or_laden_is_a_violation()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync(new SlackSimulatorOptions { Time = clock });
        using var one = await ConnectAsync(slack);
        using var two = await ConnectAsync(slack);
        var lines = await slack.Sockets.UntilOpenAsync(2);

        var late = lines[0].DeliverAsync(new JsonObject { ["envelope_id"] = "late", ["type"] = "events_api" }, acceptsPayload: false);
        await clock.PassAsync(TimeSpan.FromSeconds(3));
        Assert.False((await late).IsAcknowledged);
        Assert.Contains(slack.Violations, violation => violation.Contains("within 3 s", StringComparison.Ordinal));

        var laden = lines[0].DeliverAsync(new JsonObject { ["envelope_id"] = "laden", ["type"] = "interactive" }, acceptsPayload: false);
        await SendAsync(two, "{\"envelope_id\":\"laden\"}");
        await SendAsync(one, "{\"envelope_id\":\"laden\",\"payload\":{\"text\":\"x\"}}");
        Assert.True((await laden).IsAcknowledged);
        await SendAsync(one, "{\"envelope_id\":\"laden\"}");
        await SendAsync(one, "{}");
        await slack.World.WaitForAsync(world => world.Violations.Count >= 5 ? world : null, "all violations");

        Assert.Contains(slack.Violations, violation => violation.Contains("did not deliver it", StringComparison.Ordinal));
        Assert.Contains(slack.Violations, violation => violation.Contains("acknowledged twice", StringComparison.Ordinal));
        Assert.Contains(slack.Violations, violation => violation.Contains("takes none", StringComparison.Ordinal));
        Assert.Contains(slack.Violations, violation => violation.StartsWith("no acknowledgement: {}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_of_Socket_Mode_is_good_once()
    {
        await using var slack = await WorkspaceAsync();
        var url = new Uri((await CallAsync(slack, "apps.connections.open", [], slack.Options.AppToken))["url"]!.GetValue<string>());
        using var first = new ClientWebSocket();
        using var second = new ClientWebSocket();
        await first.ConnectAsync(url, CancellationToken.None);

        await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(url, CancellationToken.None));
    }

    [Fact]
    public async Task Forms_and_JSON_are_read_alike_and_the_token_wherever_it_stands()
    {
        await using var slack = await WorkspaceAsync();
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = slack.Options.BotToken, ["channel"] = "C0HARBOUR", ["text"] = "x", ["blocks"] = "[{\"type\":\"divider\"}]" });

        using var response = await http.PostAsync(new Uri(slack.ApiUrl, "chat.postMessage"), form);

        Assert.True((await response.Content.ReadFromJsonAsync<JsonObject>())!["ok"]!.GetValue<bool>());
        Assert.Single(slack.World.Messages);
    }

    [Fact]
    public async Task What_it_does_not_have_is_recorded_as_unhandled()
    {
        await using var slack = await WorkspaceAsync();

        await CallAsync(slack, "chat.postPoem", []);

        Assert.Contains(slack.World.Recorder.All, recorded => recorded.Route == "unhandled chat.postPoem");
    }

    private static async Task<SlackSimulator> WorkspaceAsync(SlackSimulatorOptions? options = null)
    {
        var slack = await SlackSimulator.StartAsync(options);
        slack.World.Channel("harbour");
        slack.World.Channel("outside", hasBot: false);
        return slack;
    }

    private static async Task<HttpResponseMessage> SendAsync(SlackSimulator slack, string method, JsonObject body, string? token = null)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token ?? slack.Options.BotToken);
        return await http.PostAsJsonAsync(new Uri(slack.ApiUrl, method), body);
    }

    private static async Task<JsonObject> CallAsync(SlackSimulator slack, string method, JsonObject body, string? token = null)
    {
        using var response = await SendAsync(slack, method, body, token);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private static async Task<ClientWebSocket> ConnectAsync(SlackSimulator slack)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((await CallAsync(slack, "apps.connections.open", [], slack.Options.AppToken))["url"]!.GetValue<string>()), CancellationToken.None);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
