using System.Net;
using System.Text;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Http;
using ChatBot.Simulators.Slack.People;
using ChatBot.Slack.Http;
using ChatBot.Slack.Tests.Support;

namespace ChatBot.Slack.Tests.Http;

/// <summary>The rules of https://docs.slack.dev/apis/events-api/using-http-request-urls and of the signature.</summary>
public sealed class HttpSpecs
{
    private static readonly SlackBotSetup OverHttp = new() { OverHttp = true };

    [Fact]
    public async Task Everything_that_works_in_Socket_Mode_works_over_HTTP()
    {
        await using var bot = await SlackBot.StartAsync(OverHttp);
        var alice = bot.Slack.Person("alice");

        var form = await Walk.ThroughAsync(bot, alice);
        await alice.SubmitsAsync(form, new Dictionary<string, string> { ["command"] = "ask", ["words"] = "which tender was accepted" });
        await alice.SeesViewAsync(view => view.Blocks.ToJsonString().Contains("Corrie", StringComparison.Ordinal));

        Assert.Empty(bot.Slack.Sockets.Lines);
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(-300, HttpStatusCode.OK)]
    [InlineData(300, HttpStatusCode.OK)]
    [InlineData(-301, HttpStatusCode.Unauthorized)]
    [InlineData(301, HttpStatusCode.Unauthorized)]
    public async Task A_signature_is_good_for_five_minutes_both_ways(int seconds, HttpStatusCode expected)
    {
        await using var bot = await SlackBot.StartAsync(OverHttp with { Time = new ManualClock() });
        using var request = bot.Slack.Requests.Sign(Encoding.UTF8.GetBytes("{\"type\":\"x\"}"), "application/json", new ManualClock().GetUtcNow().AddSeconds(seconds));

        using var response = await bot.Slack.Requests.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("another secret")]
    [InlineData("another body")]
    [InlineData("no signature")]
    [InlineData("no timestamp")]
    [InlineData("an empty signature")]
    [InlineData("a timestamp of letters")]
    [InlineData("a timestamp beyond all time")]
    [InlineData("a signature of the parsed body")]
    public async Task What_is_not_signed_is_not_answered(string how)
    {
        await using var bot = await SlackBot.StartAsync(OverHttp);
        var alice = bot.Slack.Person("alice");
        var (body, type) = HttpDelivery.Encode(DeliveryKind.SlashCommand, new Payloads(bot.Slack, alice.Id, "alice").Slash(bot.Slack.World.Channel("harbour"), "/talks", "a b"));
        using var request = bot.Slack.Requests.Sign(body, type, null, how == "another secret" ? "0000000000000000" : null);
        switch (how)
        {
            case "another body": request.Content = new ByteArrayContent([.. body, (byte)'x']); break;
            case "no signature": request.Headers.Remove(RequestSignature.SignatureHeader); break;
            case "no timestamp": request.Headers.Remove(RequestSignature.TimestampHeader); break;
            case "an empty signature": Set(RequestSignature.SignatureHeader, ""); break;
            case "a timestamp of letters": Set(RequestSignature.TimestampHeader, "now"); break;
            case "a timestamp beyond all time": Set(RequestSignature.TimestampHeader, "9223372036854775807"); break;
            case "a signature of the parsed body": request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace("+", "%20", StringComparison.Ordinal))); break;
        }

        using var response = await bot.Slack.Requests.SendAsync(request);
        await bot.StopAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Empty(bot.Slack.World.Messages);
        bot.KeptTheRules();

        void Set(string header, string value)
        {
            request.Headers.Remove(header);
            request.Headers.TryAddWithoutValidation(header, value);
        }
    }

    [Fact]
    public async Task A_signed_request_that_is_replayed_is_acknowledged_and_answered_once()
    {
        await using var bot = await SlackBot.StartAsync(OverHttp);
        var alice = bot.Slack.Person("alice");
        var (body, type) = HttpDelivery.Encode(DeliveryKind.SlashCommand, new Payloads(bot.Slack, alice.Id, "alice").Slash(bot.Slack.World.Channel("harbour"), "/talks", ""));
        var now = TimeProvider.System.GetUtcNow();

        for (var times = 0; times < 3; times++)
        {
            using var request = bot.Slack.Requests.Sign(body, type, now);
            using var response = await bot.Slack.Requests.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        await bot.StopAsync();
        Assert.Single(bot.Slack.World.Messages);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task The_address_is_verified_by_its_challenge()
    {
        await using var bot = await SlackBot.StartAsync(OverHttp);
        using var request = bot.Slack.Requests.Sign(Encoding.UTF8.GetBytes("{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"3eZbrw1aB\"}"), "application/json; charset=utf-8");

        using var response = await bot.Slack.Requests.SendAsync(request);

        Assert.Equal("3eZbrw1aB", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.OK)]
    [InlineData("POST", HttpStatusCode.OK)]
    [InlineData("GET without it", HttpStatusCode.MethodNotAllowed)]
    public async Task A_look_at_the_certificate_is_answered_with_nothing(string how, HttpStatusCode expected)
    {
        await using var bot = await SlackBot.StartAsync(OverHttp);
        var url = bot.Slack.RequestUrl!;
        using var request = how switch
        {
            "POST" => new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent("ssl_check=1&token=t", Encoding.UTF8, "application/x-www-form-urlencoded") },
            "GET" => new HttpRequestMessage(HttpMethod.Get, new Uri($"{url}?ssl_check=1")),
            _ => new HttpRequestMessage(HttpMethod.Get, url),
        };

        using var response = await bot.Slack.Requests.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_not_read_to_its_end(bool isDeclared)
    {
        await using var bot = await SlackBot.StartAsync(OverHttp);
        var body = new byte[RequestBody.Limit + 1];
        using var request = bot.Slack.Requests.Sign(body, "application/json");
        if (!isDeclared) request.Headers.TransferEncodingChunked = true;

        using var response = await bot.Slack.Requests.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData("application/json", "{")]
    [InlineData("application/json", "{\"type\":7}")]
    [InlineData("application/json", "[]")]
    [InlineData("application/x-www-form-urlencoded", "payload=%7B")]
    [InlineData("application/x-www-form-urlencoded", "payload=7")]
    [InlineData("application/x-www-form-urlencoded", "nothing=known")]
    [InlineData("application/x-www-form-urlencoded", "")]
    [InlineData("text/plain", "hello")]
    public async Task What_is_signed_but_unreadable_is_refused_and_not_wanted_again(string type, string body)
    {
        await using var bot = await SlackBot.StartAsync(OverHttp);
        using var request = bot.Slack.Requests.Sign(Encoding.UTF8.GetBytes(body), type);

        using var response = await bot.Slack.Requests.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("1", response.Headers.GetValues("X-Slack-No-Retry").Single());
        bot.KeptTheRules();
    }

    [Fact]
    public async Task An_event_that_Slack_delivers_again_is_answered_once()
    {
        await using var bot = await SlackBot.StartAsync(OverHttp);
        var alice = bot.Slack.Person("alice");
        var payloads = new Payloads(bot.Slack, alice.Id, "alice");
        var (body, type) = HttpDelivery.Encode(DeliveryKind.Event, payloads.Event(payloads.Message("app_mention", bot.Slack.World.Channel("harbour"), "<@U0TALKS> talks", bot.Slack.World.NextTs(), null)));

        for (var attempt = 0; attempt < 4; attempt++)
        {
            using var request = bot.Slack.Requests.Sign(body, type);
            if (attempt > 0) request.Headers.Add("X-Slack-Retry-Num", $"{attempt}");
            if (attempt > 0) request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
            using var response = await bot.Slack.Requests.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        await bot.StopAsync();
        Assert.Single(bot.Slack.World.Messages);
        Assert.Equal(3, bot.Log.Lines.Count(line => line.Id == 2043));
    }

    [Fact]
    public async Task Before_Slack_has_accepted_the_token_deliveries_are_put_off()
    {
        var clock = new ManualClock();
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = clock });
        slack.Api.Faults.Plan("auth.test", Simulators.Slack.Api.Fault.TooMany(30));
        await using var bot = await SlackBot.StartAsync(OverHttp with { Slack = slack, Time = clock, AwaitsConnection = false });
        using var request = slack.Requests.Sign(Encoding.UTF8.GetBytes("{\"type\":\"event_callback\",\"team_id\":\"T0HARBOUR\"}"), "application/json");

        using var response = await slack.Requests.SendAsync(request);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task The_secret_of_one_workspace_vouches_for_no_other()
    {
        await using var bot = await SlackBot.StartAsync(OverHttp with
        {
            Change = options => options.Workspaces.Add(new WorkspaceOptions { BotToken = "xoxb-of-another", SigningSecret = "00000000000000000000000000000000" }),
        });
        var alice = bot.Slack.Person("alice");
        var (body, type) = HttpDelivery.Encode(DeliveryKind.SlashCommand, new Payloads(bot.Slack, alice.Id, "alice").Slash(bot.Slack.World.Channel("harbour"), "/talks", ""));
        await bot.Log.UntilAsync(2002);
        using var request = bot.Slack.Requests.Sign(body, type, null, "00000000000000000000000000000000");

        using var response = await bot.Slack.Requests.SendAsync(request);
        await bot.StopAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(bot.Slack.World.Messages);
        Assert.Contains(bot.Log.Lines, line => line.Id == 2030);
    }
}
